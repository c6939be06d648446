package org.bencao.catalogue.control;

import java.io.BufferedInputStream;
import java.io.IOException;

/** Whether bytes begin like XML in any encoding that the parser knows; pictures do not. */
final class MarkupStart {

  private static final int LOOKED_AT = 4;

  private MarkupStart() {}

  static boolean isAt(BufferedInputStream in) throws IOException {
    in.mark(LOOKED_AT);
    var start = in.readNBytes(LOOKED_AT);
    in.reset();
    if (start.length < LOOKED_AT) {
      return false;
    }
    return start[0] == '<' || isSpace(start[0]) || isWide(start) || isMarked(start);
  }

  private static boolean isSpace(byte one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\n';
  }

  private static boolean isWide(byte[] start) {
    return start[0] == 0 && (start[1] == '<' || start[3] == '<');
  }

  /** Byte order marks of UTF-8, UTF-16 and UTF-32. */
  private static boolean isMarked(byte[] start) {
    int first = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    int second = (start[2] & 0xFF) << 8 | start[3] & 0xFF;
    return first == 0xEFBB || first == 0xFEFF || first == 0xFFFE || first == 0 && second == 0xFEFF;
  }
}
