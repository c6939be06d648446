package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An upload that has come in whole, in a file of its own as long as it is open. */
public final class ReceivedFile implements AutoCloseable {

  private final Path file;

  private ReceivedFile(Path file) {
    this.file = file;
  }

  /**
   * Waits for whoever sends.
   *
   * @throws UncheckedIOException if the sender stopped, or the file cannot be written
   */
  public static ReceivedFile of(InputStream bytes) {
    try {
      var received = new ReceivedFile(Files.createTempFile("bencao-import", null));
      try {
        Files.copy(bytes, received.file, StandardCopyOption.REPLACE_EXISTING);
        return received;
      } catch (IOException | RuntimeException e) {
        received.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be taken in whole", e);
    }
  }

  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
