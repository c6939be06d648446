package org.bencao.exchange.control;

import java.io.ByteArrayOutputStream;

/**
 * What one company may read of an interchange that carries documents of several: the envelope and
 * its own document, nothing of the others.
 */
public final class OwnSegments {

  /** The character behind the 105th of an ISA segment ends every segment (X12.5). */
  private static final int TERMINATOR_AT = 105;

  private OwnSegments() {}

  /** Segments are counted from ISA = 1; an interchange that cannot be split shows nothing. */
  public static byte[] of(byte[] raw, int firstSegment, int lastSegment) {
    var own = new ByteArrayOutputStream();
    // each system of EDIFACT or UBL is one company's own: what it sends is nobody else's
    if (raw.length <= TERMINATOR_AT || firstSegment == 0 || !isX12(raw)) {
      return own.toByteArray();
    }
    byte terminator = raw[TERMINATOR_AT];
    int segment = 1;
    int from = 0;
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] == terminator) {
        boolean mine = segment >= firstSegment && segment <= lastSegment;
        if (mine || isEnvelope(raw, from)) {
          own.write(raw, from, at + 1 - from);
        }
        from = at + 1;
        segment++;
      }
    }
    return own.toByteArray();
  }

  private static boolean isX12(byte[] raw) {
    return raw[0] == 'I' && raw[1] == 'S' && raw[2] == 'A';
  }

  private static boolean isEnvelope(byte[] raw, int from) {
    int start = from;
    while (start < raw.length && (raw[start] == '\n' || raw[start] == '\r')) {
      start++;
    }
    var tag =
        new String(
            raw,
            start,
            Math.min(3, raw.length - start),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    return tag.equals("ISA") || tag.equals("IEA") || tag.startsWith("GS") || tag.startsWith("GE");
  }
}
