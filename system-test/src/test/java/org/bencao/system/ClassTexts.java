package org.bencao.system;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts in the constant pool of a compiled class (JVM specification, 4.4). */
final class ClassTexts {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private ClassTexts() {}

  static List<String> of(InputStream bytes) throws IOException {
    var in = new DataInputStream(bytes);
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    var texts = new ArrayList<String>();
    for (int at = 1; at < count; at++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.add(in.readUTF());
      } else {
        in.skipNBytes(length(tag));
      }
      if (tag == LONG || tag == DOUBLE) {
        at++;
      }
    }
    return texts;
  }

  private static int length(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IllegalStateException("no constant has the tag " + tag);
    };
  }
}
