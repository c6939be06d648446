package org.bencao.catalogue.control;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a record that does not end: an open quote would else take in the rest of the file. */
final class RecordLimit extends FilterReader {

  private static final int LONGEST = 1 << 20;

  private long sinceRestart;

  RecordLimit(Reader in) {
    super(in);
  }

  /** A new record begins. */
  void restart() {
    sinceRestart = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int characters) throws TooLong {
    sinceRestart += characters;
    if (sinceRestart > LONGEST) {
      throw new TooLong();
    }
  }

  /** A record that is longer than any row of a catalogue. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    private TooLong() {
      super("record of more than " + LONGEST + " characters");
    }
  }
}
