package org.bencao.integration.format.x12;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.bencao.integration.format.Expected;

/**
 * Takes any bytes for an X12 interchange and says what is in them and what is wrong; it never
 * throws, and what is wrong with one message does not touch the next.
 */
public class X12InterchangeReader {

  /** No agreed message comes near it; what is larger is refused before it costs memory. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int HEADER_BYTES = 400;

  public X12Interchange read(byte[] raw, Charset charset) {
    if (raw.length > MOST_BYTES) {
      return readBeginning(raw, raw.length, charset);
    }
    var text = decoded(raw, raw.length, charset);
    var isa = IsaReader.read(text);
    if (isa.fault().isPresent()) {
      return new X12Interchange(
          isa.header(), isa.delimiters(), List.of(), List.of(), List.of(isa.fault().get()));
    }
    return new InterchangeScan(isa.header().orElseThrow(), isa.delimiters()).scan(text);
  }

  /**
   * Refuses what is too large, and says whose it is.
   *
   * @param raw the beginning of it
   * @param size of the whole
   */
  public X12Interchange readBeginning(byte[] raw, long size, Charset charset) {
    var isa = IsaReader.read(decoded(raw, Math.min(raw.length, HEADER_BYTES), charset));
    var fault =
        X12Fault.envelope(
            X12Fault.Level.INTERCHANGE, "ISA", 1, "024", size + " bytes", Expected.SMALLER);
    return new X12Interchange(isa.header(), isa.delimiters(), List.of(), List.of(), List.of(fault));
  }

  /** Bytes that are not of the charset become U+FFFD, which the check of each message finds. */
  static String decoded(byte[] raw, int length, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD");
    var bytes = ByteBuffer.wrap(raw, 0, length);
    try {
      return withoutMark(decoder.decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not complain", e);
    }
  }

  private static String withoutMark(String text) {
    // a byte order mark, also one that was read as Latin-1 or could not be read at all
    var start = 0;
    while (start < text.length()
        && start < 4
        && "\uFEFF\u00EF\u00BB\u00BF\uFFFD".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start).stripLeading();
  }
}
