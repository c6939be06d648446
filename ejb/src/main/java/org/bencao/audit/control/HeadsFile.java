package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.DataFolder;
import org.bencao.common.Tsid;

/**
 * The signed heads once more, outside the database, a file for each company: who cuts the tables
 * off, heads included, still contradicts the last line.
 */
@ApplicationScoped
public class HeadsFile {

  private static final String PREFIX = "heads-";
  private static final String SUFFIX = ".jsonl";
  private static final int MORE_THAN_TWO_LINES = 2_000;

  private final Path folder;

  public HeadsFile() {
    this(DataFolder.of("audit"));
  }

  HeadsFile(Path folder) {
    this.folder = folder;
  }

  void keep(ChainHead head) {
    try {
      DataFolder.made(folder);
      var file = file(head.companyId());
      DataFolder.append(file, beginning(file) + ChainWriter.line(head) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("a signed head cannot be kept", e);
    }
  }

  /** A server that died may have left half a line, which must not spoil the next. */
  private static String beginning(Path file) throws IOException {
    var end = Files.exists(file) ? end(file) : "";
    return end.isEmpty() || end.endsWith("\n") ? "" : "\n";
  }

  /** The last head that was written as a whole. */
  Optional<ChainHead> last(long companyId) {
    var file = file(companyId);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var end = end(file);
      var lines = end.substring(0, end.lastIndexOf('\n') + 1).split("\n");
      return Optional.of(lines[lines.length - 1])
          .filter(line -> !line.isEmpty())
          .map(line -> ChainLines.head(JsonLine.parse(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("the kept heads cannot be read", e);
    }
  }

  /** Companies that have ever had a head here. */
  List<Long> companies() {
    var found = new ArrayList<Long>();
    if (!Files.exists(folder)) {
      return found;
    }
    try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (var file : files) {
        var name = file.getFileName().toString();
        found.add(Tsid.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the kept heads cannot be listed", e);
    }
  }

  private Path file(long companyId) {
    return folder.resolve(PREFIX + Tsid.text(companyId) + SUFFIX);
  }

  private static String end(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      long from = Math.max(0, channel.size() - MORE_THAN_TWO_LINES);
      var bytes = ByteBuffer.allocate((int) (channel.size() - from));
      while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
        // a file may come in pieces
      }
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
  }
}
