package org.bencao.integration.format.x12;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.util.ArrayList;
import java.util.List;
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
final class MessageSyntax {

  private static final int MOST_FAULTS = 100;

  /** Segments before ST in the envelope around the message. */
  private static final int ENVELOPE = 2;

  private static final Map<String, Schema> SCHEMAS =
      Stream.of("180", "810", "824", "832", "850", "855", "856", "860", "861", "865", "997")
          .collect(
              Collectors.toUnmodifiableMap(
                  type -> type,
                  type -> MessageParser.schema(MessageSyntax.class, "x12-" + type + ".xml")));

  private MessageSyntax() {}

  static boolean knows(String type) {
    return SCHEMAS.containsKey(type);
  }

  /** The faults of a message; its ST and SE have been checked before. */
  static List<X12Fault> check(
      String type, List<String> segments, int firstSegment, X12Delimiters delimiters) {
    var faults = new ArrayList<X12Fault>();
    MessageParser.parse(
            wrapped(type, segments, delimiters),
            SCHEMAS.get(type),
            (reader, event) -> {
              var fault = fault(reader, event, firstSegment);
              if (!agreed(fault, segments, delimiters)) {
                faults.add(fault);
              }
              return faults.size() < MOST_FAULTS;
            })
        .ifPresent(gaveUp -> faults.add(unparsable(gaveUp, firstSegment)));
    return faults;
  }

  /** An expiry without a day is no date of the standard, and yet what packs say. */
  private static boolean agreed(X12Fault fault, List<String> segments, X12Delimiters delimiters) {
    var at = fault.positionInMessage() - 1;
    return fault.expected() == Expected.DATE
        && at < segments.size()
        && Expiry.saysMonth(X12Segment.of(segments.get(at), fault.segmentPosition(), delimiters));
  }

  private static X12Fault fault(EDIStreamReader reader, EDIStreamEvent event, int firstSegment) {
    var code = SyntaxCode.of(reader.getErrorType());
    var location = reader.getLocation();
    var position = Math.max(1, location.getSegmentPosition() - ENVELOPE);
    var ofElement = event != EDIStreamEvent.SEGMENT_ERROR;
    // the parser names the segment it found; the missing one is in the reference
    var missing = code.segmentCode().equals("3") && reader.getReferenceCode() != null;
    return new X12Fault(
        X12Fault.Level.MESSAGE,
        missing ? reader.getReferenceCode() : String.valueOf(location.getSegmentTag()),
        firstSegment + position - 1,
        position,
        ofElement ? Math.max(0, location.getElementPosition()) : 0,
        ofElement ? Math.max(0, location.getComponentPosition()) : 0,
        ofElement ? dataElement(reader.getReferenceCode()) : Optional.empty(),
        Optional.of(code.segmentCode()),
        code.elementCode(),
        Optional.empty(),
        // a missing element has no text to ask for
        event == EDIStreamEvent.ELEMENT_DATA_ERROR
            ? Optional.ofNullable(reader.getText())
            : Optional.empty(),
        code.expected());
  }

  private static Optional<String> dataElement(String reference) {
    return Optional.ofNullable(reference).filter(code -> code.matches("[0-9]{1,4}"));
  }

  private static X12Fault unparsable(Exception cause, int firstSegment) {
    return new X12Fault(
        X12Fault.Level.MESSAGE,
        "ST",
        firstSegment,
        1,
        0,
        0,
        Optional.empty(),
        Optional.of("8"),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(cause.getMessage()),
        Expected.KNOWN_SEGMENT);
  }

  private static String wrapped(String type, List<String> segments, X12Delimiters delimiters) {
    var body = segments.subList(1, segments.size());
    if (!body.isEmpty() && body.get(body.size() - 1).startsWith("SE" + delimiters.element())) {
      body = body.subList(0, body.size() - 1);
    }
    var e = delimiters.element();
    var t = delimiters.segment();
    var head =
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260101*0000*U*00401"
            + "*000000001*0*P*"
            + delimiters.component()
            + t
            + "GS*PO*SENDER*RECEIVER*20260101*0000*1*X*004010"
            + t
            + "ST*"
            + type
            + "*0001"
            + t;
    var tail = "SE*" + (body.size() + 2) + "*0001" + t + "GE*1*1" + t + "IEA*1*000000001" + t;
    var text = new StringBuilder(head.replace('*', e));
    for (var segment : body) {
      text.append(segment).append(t);
    }
    return text.append(tail.replace('*', e)).toString();
  }
}
