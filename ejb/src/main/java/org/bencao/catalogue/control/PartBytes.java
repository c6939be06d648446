package org.bencao.catalogue.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part of a workbook: counted, and none of its tags or texts without end. */
final class PartBytes extends FilterInputStream {

  private static final int LONGEST_PIECE = 1 << 20;

  private long count;
  private int sinceTag;

  PartBytes(InputStream in) {
    super(in);
  }

  /** How many bytes were taken, to within a buffer of the parser. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      see((byte) one);
    }
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int taken = super.read(target, offset, length);
    for (int at = offset; at < offset + taken; at++) {
      see(target[at]);
    }
    return taken;
  }

  /** Between two angle brackets lies one tag, one value or one text. */
  private void see(byte one) {
    count++;
    sinceTag = one == '<' ? 0 : sinceTag + 1;
    if (sinceTag > LONGEST_PIECE) {
      throw WorkbookGuard.unsafe("endless-text");
    }
  }
}
