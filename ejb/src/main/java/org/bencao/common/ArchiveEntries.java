package org.bencao.common;

import java.io.IOException;
import java.io.InputStream;

/**
 * How many entries a zip archive has, counted before anything opens it.
 *
 * <p>Whoever opens one makes an object of each entry of its index, and a million of them fit into a
 * hundred megabytes of file. What the end of the archive says of their number may be a lie, so the
 * marks themselves are counted; that some stand in compressed bytes by chance is too rare to
 * matter.
 */
public final class ArchiveEntries {

  /** PK, 1, 2: the head of an entry in the index (APPNOTE 4.3.12). */
  private static final int MARK = 0x504b0102;

  private static final int BUFFER = 1 << 16;

  private ArchiveEntries() {}

  /** Whether there are more than so many; reads no further than it has to. */
  public static boolean exceed(int most, InputStream archive) throws IOException {
    var buffer = new byte[BUFFER];
    int found = 0;
    int last = 0;
    for (int count = archive.read(buffer); count >= 0; count = archive.read(buffer)) {
      for (int at = 0; at < count; at++) {
        last = last << 8 | buffer[at] & 0xff;
        found += last == MARK ? 1 : 0;
      }
      if (found > most) {
        return true;
      }
    }
    return false;
  }
}
