package org.bencao.catalogue.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The bytes of an upload, read piece by piece from the database; counts what was read. */
final class StoredFile extends InputStream {

  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = {};
  private int at;
  private int number;
  private boolean ended;

  /**
   * @param parts the piece of a number, from 1 on; none behind the last
   */
  StoredFile(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return isThere() ? part[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!isThere()) {
      return -1;
    }
    int taken = Math.min(length, part.length - at);
    System.arraycopy(part, at, into, offset, taken);
    at += taken;
    return taken;
  }

  private boolean isThere() {
    while (at == part.length && !ended) {
      var next = parts.apply(++number);
      ended = next.isEmpty();
      part = next.orElse(new byte[0]);
      at = 0;
    }
    return !ended;
  }
}
