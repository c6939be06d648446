package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * The two folders of a partner with the transport FOLDER.
 *
 * @param root the exchange folder of the portal
 */
record FolderMailbox(Path root) implements Mailbox {

  /** Written under another name first, as every program should. */
  @Override
  public void leave(String partner, byte[] bytes) {
    var file = folder(partner, "in").resolve(UUID.randomUUID() + ".x12");
    try {
      var draft = Files.write(file.resolveSibling(file.getFileName() + ".tmp"), bytes);
      Files.move(draft, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> take(String partner, Duration patience) {
    try {
      var file =
          Until.found("a document for " + partner, patience, () -> first(folder(partner, "out")));
      var bytes = Files.readAllBytes(file);
      Files.delete(file);
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder(String partner, String way) {
    return root.resolve(partner).resolve(way);
  }

  /** Whole ones alone; an identifier is greater than those before it. */
  private static Optional<Path> first(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .min(Comparator.comparing(Path::getFileName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
