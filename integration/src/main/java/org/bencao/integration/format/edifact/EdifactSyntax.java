package org.bencao.integration.format.edifact;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.MessageParser;

/**
 * Checks one message at a time against our schema of its type, in an envelope of its own, so that
 * whatever is wrong with it stays with it.
 */
final class EdifactSyntax {

  private static final int MOST_FAULTS = 100;

  private static final int ANY_LETTER = '〓';

  private static final Map<String, Schema> SCHEMAS =
      Stream.of("ORDERS", "ORDRSP", "CONTRL")
          .collect(
              Collectors.toUnmodifiableMap(
                  type -> type,
                  type ->
                      MessageParser.schema(
                          EdifactSyntax.class,
                          "edifact-" + type.toLowerCase(Locale.ROOT) + ".xml")));

  private EdifactSyntax() {}

  static boolean knows(String type) {
    return SCHEMAS.containsKey(type);
  }

  /** The faults of a message; its UNH and UNT have been checked before. */
  static List<EdifactFault> check(
      String type, List<String> segments, int firstSegment, EdifactDelimiters delimiters) {
    var faults = new ArrayList<EdifactFault>();
    MessageParser.parse(
            wrapped(type, segments, delimiters),
            SCHEMAS.get(type),
            (reader, event) -> {
              faults.add(fault(reader, event, firstSegment));
              return faults.size() < MOST_FAULTS;
            })
        .ifPresent(gaveUp -> faults.add(unparsable(gaveUp, firstSegment)));
    return faults;
  }

  private static EdifactFault fault(
      EDIStreamReader reader, EDIStreamEvent event, int firstSegment) {
    var code = EdifactCode.of(reader.getErrorType());
    var location = reader.getLocation();
    // UNB stands before UNH
    var position = Math.max(1, location.getSegmentPosition() - 1);
    var ofElement = event != EDIStreamEvent.SEGMENT_ERROR;
    // the parser names the segment it found; the missing one is in the reference
    var missing = code.expected() == Expected.SEGMENT_PRESENT && reader.getReferenceCode() != null;
    return new EdifactFault(
        EdifactFault.Level.MESSAGE,
        missing ? reader.getReferenceCode() : String.valueOf(location.getSegmentTag()),
        firstSegment + position - 1,
        position,
        ofElement ? Math.max(0, location.getElementPosition()) + 1 : 0,
        ofElement ? Math.max(0, location.getComponentPosition()) : 0,
        code.code(),
        // a missing element has no text to ask for
        event == EDIStreamEvent.ELEMENT_DATA_ERROR
            ? Optional.ofNullable(reader.getText())
            : Optional.empty(),
        code.expected());
  }

  private static EdifactFault unparsable(Exception cause, int firstSegment) {
    return new EdifactFault(
        EdifactFault.Level.MESSAGE,
        "UNH",
        firstSegment,
        1,
        0,
        0,
        "12",
        Optional.ofNullable(cause.getMessage()),
        Expected.KNOWN_SEGMENT);
  }

  private static String wrapped(String type, List<String> segments, EdifactDelimiters delimiters) {
    var body = segments.subList(1, segments.size());
    if (!body.isEmpty() && body.get(body.size() - 1).startsWith("UNT" + delimiters.element())) {
      body = body.subList(0, body.size() - 1);
    }
    var text = new StringBuilder(delimiters.advice());
    segment(text, delimiters, "UNB+UNOC:3+SENDER+RECEIVER+260101:0000+1");
    segment(text, delimiters, "UNH+1+" + type + ":D:96A:UN");
    for (var one : body) {
      text.append(basic(one)).append(delimiters.terminator());
    }
    segment(text, delimiters, "UNT+" + (body.size() + 2) + "+1");
    segment(text, delimiters, "UNZ+1+1");
    return text.toString();
  }

  /** The parser knows no letter of two halves; for the syntax one is like the other. */
  private static String basic(String raw) {
    return raw.codePoints().allMatch(Character::isBmpCodePoint)
        ? raw
        : raw.codePoints()
            .map(c -> Character.isBmpCodePoint(c) ? c : ANY_LETTER)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static void segment(StringBuilder text, EdifactDelimiters delimiters, String ours) {
    text.append(
            ours.replace('+', '\u0001')
                .replace(':', delimiters.component())
                .replace('\u0001', delimiters.element()))
        .append(delimiters.terminator());
  }
}
