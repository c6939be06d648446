package org.bencao.integration.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How an answer goes over the wire: as it should, or as some partner once sent it. */
enum Wire {
  PLAIN,
  /** The bytes of the answer before, once more. */
  COPY,
  /** The control number of the answer before. */
  SAME_CONTROL,
  /** ISA without its padding, so that it has fewer than 106 characters. */
  TRIMMED_ISA {
    @Override
    byte[] spoil(byte[] good) {
      return bytes(text(good).replaceAll(" {2,}", ""));
    }
  },
  /** SE01 counts one segment too many. */
  WRONG_COUNT {
    @Override
    byte[] spoil(byte[] good) {
      return bytes(
          SE.matcher(text(good))
              .replaceFirst(se -> "SE*" + (Integer.parseInt(se.group(1)) + 1) + "*"));
    }
  },
  /** The line went dead in the middle of a segment. */
  TRUNCATED {
    @Override
    byte[] spoil(byte[] good) {
      var text = text(good);
      return bytes(text.substring(0, text.lastIndexOf("ACK*") + 5));
    }
  },
  /** UTF-16 where one byte a character was agreed. */
  WRONG_CHARSET {
    @Override
    byte[] spoil(byte[] good) {
      return text(good).getBytes(StandardCharsets.UTF_16LE);
    }
  };

  private static final Pattern SE = Pattern.compile("SE\\*(\\d+)\\*");

  byte[] spoil(byte[] good) {
    return good;
  }

  boolean isMalformed() {
    return compareTo(TRIMMED_ISA) >= 0;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
