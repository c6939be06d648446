package org.bencao.integration.format.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/**
 * Takes any bytes for an EDIFACT interchange and says what is in them and what is wrong; it never
 * throws, and what is wrong with one message does not touch the next.
 */
public class EdifactInterchangeReader {

  /** No agreed message comes near it; what is larger is refused before it costs memory. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int HEADER_BYTES = 400;

  /** Character sets of the syntax identifiers (0001), ISO 9735-1 annex A. */
  private static final Map<String, Charset> CHARSETS =
      Map.of(
          "UNOD", Charset.forName("ISO-8859-2"),
          "UNOE", Charset.forName("ISO-8859-5"),
          "UNOF", Charset.forName("ISO-8859-7"),
          "UNOW", StandardCharsets.UTF_8,
          "UNOY", StandardCharsets.UTF_8);

  public EdifactInterchange read(byte[] raw) {
    if (raw.length > MOST_BYTES) {
      return readBeginning(raw, raw.length);
    }
    var text = decoded(raw, raw.length);
    var beginning = Beginning.of(text);
    if (beginning.fault().isPresent()) {
      return new EdifactInterchange(
          beginning.header(), beginning.delimiters(), List.of(), List.of(beginning.fault().get()));
    }
    return new EdifactScan(beginning.header().orElseThrow(), beginning.delimiters())
        .scan(text, beginning.end());
  }

  /**
   * Refuses what is too large, and says whose it is.
   *
   * @param raw the beginning of it
   * @param size of the whole
   */
  public EdifactInterchange readBeginning(byte[] raw, long size) {
    var beginning = Beginning.of(decoded(raw, Math.min(raw.length, HEADER_BYTES)));
    var fault =
        EdifactFault.of(
            EdifactFault.Level.INTERCHANGE, "UNB", 1, "18", size + " bytes", Expected.SMALLER);
    return new EdifactInterchange(
        beginning.header(), beginning.delimiters(), List.of(), List.of(fault));
  }

  /** Bytes that are not of the charset become U+FFFD, which the check of each message finds. */
  static String decoded(byte[] raw, int length) {
    var decoder =
        charset(raw, length)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD");
    try {
      return withoutMark(decoder.decode(ByteBuffer.wrap(raw, 0, length)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not complain", e);
    }
  }

  /** As UNB says; Latin-1 knows every byte, so that nothing else is lost. */
  static Charset charset(byte[] raw, int length) {
    var text = new String(raw, 0, Math.min(length, HEADER_BYTES), StandardCharsets.ISO_8859_1);
    int unb = text.indexOf("UNB");
    var identifier = unb >= 0 && unb + 8 <= text.length() ? text.substring(unb + 4, unb + 8) : "";
    return CHARSETS.getOrDefault(identifier, StandardCharsets.ISO_8859_1);
  }

  /** Its service characters, and where the first segment behind UNB begins. */
  record Start(EdifactDelimiters delimiters, int end) {}

  static Start start(String text) {
    var beginning = Beginning.of(text);
    return new Start(beginning.delimiters(), beginning.end());
  }

  private static String withoutMark(String text) {
    // a byte order mark, also one that was read as Latin-1
    var start = 0;
    while (start < text.length()
        && start < 4
        && "\uFEFF\u00EF\u00BB\u00BF\uFFFD".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start).stripLeading();
  }

  /** UNA and UNB. */
  private record Beginning(
      Optional<EdifactHeader> header,
      EdifactDelimiters delimiters,
      int end,
      Optional<EdifactFault> fault) {

    private static final int ADVICE = 9;

    static Beginning of(String text) {
      var delimiters = EdifactDelimiters.DEFAULT;
      var from = 0;
      if (text.startsWith("UNA") && text.length() >= ADVICE) {
        delimiters =
            new EdifactDelimiters(
                text.charAt(3), text.charAt(4), text.charAt(5), text.charAt(6), text.charAt(8));
        if (!isUsable(delimiters)) {
          return broken(
              EdifactDelimiters.DEFAULT, "UNA", text.substring(3, ADVICE), Expected.SEPARATORS);
        }
        from = ADVICE;
      }
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int end = delimiters.end(text, from);
      var raw = end < 0 ? "" : text.substring(from, end);
      if (!raw.startsWith("UNB" + delimiters.element())) {
        return broken(
            delimiters,
            "UNB",
            text.substring(from, Math.min(text.length(), from + 3)),
            Expected.SEGMENT_PRESENT);
      }
      var unb = EdifactSegment.of(raw, 1, delimiters);
      return of(unb, delimiters, end + 1);
    }

    private static boolean isUsable(EdifactDelimiters of) {
      var all = "" + of.component() + of.element() + of.terminator();
      return all.chars().distinct().count() == 3
          && all.chars().noneMatch(Character::isLetterOrDigit)
          && all.indexOf(of.release()) < 0
          && !Character.isLetterOrDigit(of.release());
    }

    private static Beginning of(EdifactSegment unb, EdifactDelimiters delimiters, int end) {
      var header =
          new EdifactHeader(
              unb.text(1, 1),
              unb.text(1, 2),
              unb.text(2, 1),
              unb.text(2, 2),
              unb.text(3, 1),
              unb.text(3, 2),
              unb.text(4, 1) + unb.text(4, 2),
              unb.text(5),
              unb.text(9).equals("1"),
              unb.text(11).equals("1"));
      return new Beginning(Optional.of(header), delimiters, end, fault(header));
    }

    private static Optional<EdifactFault> fault(EdifactHeader header) {
      if (!header.syntax().matches("UNO[A-Z]") || !header.syntaxVersion().matches("[1-4]")) {
        return wrong("2", header.syntax() + ":" + header.syntaxVersion(), Expected.VERSION_AGREED);
      }
      if (!EdifactAgreement.ID.matcher(header.sender()).matches()) {
        return wrong("23", header.sender(), Expected.ELEMENT_PRESENT);
      }
      if (!EdifactAgreement.ID.matcher(header.receiver()).matches()) {
        return wrong("7", header.receiver(), Expected.ELEMENT_PRESENT);
      }
      return header.control().matches(EdifactHeader.CONTROL)
          ? Optional.empty()
          : wrong("13", header.control(), Expected.CONTROL_NUMBER);
    }

    private static Optional<EdifactFault> wrong(String code, String found, Expected expected) {
      return Optional.of(
          EdifactFault.of(EdifactFault.Level.INTERCHANGE, "UNB", 1, code, found, expected));
    }

    private static Beginning broken(
        EdifactDelimiters delimiters, String tag, String found, Expected expected) {
      return new Beginning(
          Optional.empty(),
          delimiters,
          0,
          Optional.of(
              EdifactFault.of(EdifactFault.Level.INTERCHANGE, tag, 1, "13", found, expected)));
    }
  }
}
