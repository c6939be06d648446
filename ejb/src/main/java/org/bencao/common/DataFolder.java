package org.bencao.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** What is kept outside the database, readable by the server's owner alone. */
public final class DataFolder {

  private DataFolder() {}

  /** Where a feature keeps its own. */
  public static Path of(String feature) {
    return Path.of(System.getProperty("bencao.data", "data"), feature);
  }

  public static Path made(Path folder) throws IOException {
    return Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** On the disk as a whole or not at all. */
  public static void write(Path file, String text) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    put(draft, text, StandardOpenOption.CREATE_NEW);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  public static void append(Path file, String text) throws IOException {
    put(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void put(Path file, String text, StandardOpenOption... how) throws IOException {
    Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.WRITE, how);
    var privately =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = FileChannel.open(file, options, privately)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
