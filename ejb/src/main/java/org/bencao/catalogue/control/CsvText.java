package org.bencao.catalogue.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The characters of a text file, unpacked where it is packed. */
final class CsvText {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvText() {}

  static Reader open(Path path, Charset charset) throws IOException {
    var file = new BufferedInputStream(Files.newInputStream(path));
    try {
      return decoded(unpacked(file), charset);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static BufferedInputStream unpacked(BufferedInputStream file) throws IOException {
    return switch (FileKind.of(file)) {
      case ZIP -> throw new UnreadableTable(0, "not-csv", Map.of());
      case OLD_OFFICE -> throw new UnreadableTable(0, "old-excel", Map.of());
      case GZIP -> limited(new GZIPInputStream(file));
      case OTHER -> limited(file);
    };
  }

  private static BufferedInputStream limited(InputStream in) {
    return new BufferedInputStream(new UnpackBudget().limit(in));
  }

  /** The mark says UTF-8 whatever the layout expected; in no other charset does it mean a text. */
  private static Reader decoded(BufferedInputStream in, Charset charset) throws IOException {
    in.mark(UTF_8_MARK.length);
    if (Arrays.equals(in.readNBytes(UTF_8_MARK.length), UTF_8_MARK)) {
      return new StrictReader(in, StandardCharsets.UTF_8);
    }
    in.reset();
    return new StrictReader(in, charset);
  }
}
