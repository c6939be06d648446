package org.bencao.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.DatabaseEventListener;

/**
 * Keeps H2 from opening its file again in a process in which it could not write it. The next
 * connection would do so while others still write to the file they had: of 15 full disks, 8 lost
 * commits that had been acknowledged and 2 left a file that nobody could read. Now nobody gets a
 * connection until the process is started anew.
 *
 * <p>Named by {@code DATABASE_EVENT_LISTENER} in the address of the database.
 */
public final class OpenOnce implements DatabaseEventListener {

  private static final StackWalker CALLERS = StackWalker.getInstance();
  private static final Set<Path> OPENED = ConcurrentHashMap.newKeySet();

  private static final String FILE = "jdbc:h2:file:";
  private static final int HEADER_BYTES = 4096;

  /** Stands in the head of a file that was closed in good order, until it is written again. */
  private static final String CLEAN = ",clean:1,";

  /** Called for each opening, and for each connection that names this class. */
  @Override
  public void init(String url) {
    if (!url.startsWith(FILE) || !isOpening()) {
      return;
    }
    var file = Path.of(url.substring(FILE.length()) + ".mv.db");
    if (!OPENED.add(file) && !isClean(file)) {
      throw new IllegalStateException(
          file + " could not be written and stays closed: make room on its disk, then restart");
    }
  }

  private static boolean isClean(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1).contains(CLEAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpening() {
    return CALLERS.walk(
        frames ->
            frames.anyMatch(
                frame ->
                    frame.getClassName().equals("org.h2.engine.Database")
                        && frame.getMethodName().equals("<init>")));
  }
}
