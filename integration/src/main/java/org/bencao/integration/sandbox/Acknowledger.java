package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Acknowledgement997;
import org.bencao.integration.format.x12.InterchangeAcknowledgementTa1;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Group;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12Message;

/** Answers the syntax of what came: a 997, or a TA1 when the envelope itself is wrong. */
final class Acknowledger {

  private static final String QUANTITY_ORDERED = "330";
  private static final String SEGMENT_HAS_ERRORS = "8";
  private static final String TOO_LONG = "5";

  private final Acknowledgement997 acknowledgement = new Acknowledgement997();
  private final InterchangeAcknowledgementTa1 envelope = new InterchangeAcknowledgementTa1();
  private final X12Agreement agreement;

  Acknowledger(X12Agreement agreement) {
    this.agreement = agreement;
  }

  /** The answer and its type. */
  record Answer(String type, byte[] bytes) {}

  /** Nothing when there is nothing to answer, as for an acknowledgement. */
  Optional<Answer> answer(Arrival arrival, Set<String> refused, long control, Instant now) {
    var numbers = new X12Control(control, control, "0001", now);
    var interchange = arrival.interchange();
    return interchange.sound()
        ? acknowledgement
            .compose(refusing(interchange, refused), agreement, numbers)
            .map(bytes -> new Answer("997", bytes))
        : envelope.compose(interchange, agreement, numbers).map(bytes -> new Answer("TA1", bytes));
  }

  private static X12Interchange refusing(X12Interchange interchange, Set<String> refused) {
    if (refused.isEmpty()) {
      return interchange;
    }
    return new X12Interchange(
        interchange.header(),
        interchange.delimiters(),
        interchange.groups().stream()
            .map(group -> refusing(group, refused, interchange.delimiters().element()))
            .toList(),
        interchange.acknowledgements(),
        interchange.envelopeFaults());
  }

  private static X12Group refusing(X12Group group, Set<String> refused, char separator) {
    return new X12Group(
        group.functionalId(),
        group.control(),
        group.version(),
        group.preparedAt(),
        group.segmentPosition(),
        group.included(),
        group.messages().stream().map(message -> refusing(message, refused, separator)).toList(),
        group.faults());
  }

  private static X12Message refusing(X12Message message, Set<String> refused, char separator) {
    var named = refused.stream().anyMatch(order -> names(message.segments(), order, separator));
    return named ? message.with(tooLong(message, separator)) : message;
  }

  private static boolean names(List<String> segments, String order, char separator) {
    var element = separator + order + separator;
    return segments.stream()
        .anyMatch(segment -> segment.startsWith("BEG" + separator) && segment.contains(element));
  }

  /** A field of the simulated ERP is too short for the quantity of the second line. */
  private static X12Fault tooLong(X12Message message, char separator) {
    var position = 0;
    var seen = 0;
    for (var i = 0; i < message.segments().size() && seen < 2; i++) {
      if (message.segments().get(i).startsWith("PO1" + separator)) {
        position = i;
        seen++;
      }
    }
    var elements = List.of(message.segments().get(position).split("\\" + separator, -1));
    return new X12Fault(
        X12Fault.Level.MESSAGE,
        "PO1",
        message.firstSegment() + position,
        position + 1,
        2,
        0,
        Optional.of(QUANTITY_ORDERED),
        Optional.of(SEGMENT_HAS_ERRORS),
        Optional.of(TOO_LONG),
        Optional.empty(),
        Optional.of(elements.get(2)),
        Expected.LENGTH);
  }
}
