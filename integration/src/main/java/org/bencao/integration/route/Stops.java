package org.bencao.integration.route;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.integration.format.Fault;
import org.bencao.integration.format.ubl.UblFault;

/** Words a fault of the format as the reason why a document stopped. */
final class Stops {

  /** Segments whose first element is the line of the order. */
  private static final Set<String> LINES = Set.of("PO1", "LIN", "IT1", "POC", "RCD");

  private Stops() {}

  /** The bytes are not what the standard says. */
  static Stop syntax(Fault fault) {
    return new Stop(
        Reason.SYNTAX,
        Map.of(
            "segment", fault.segmentTag(),
            "position", String.valueOf(fault.segmentPosition()),
            "cause", "#x12." + fault.expected().name()),
        place(fault));
  }

  /** A rule of the standard is broken, which says so in its own words. */
  static Stop rule(UblFault fault) {
    return new Stop(
        Reason.STANDARD_RULE,
        Map.of(
            "segment", fault.path(),
            "position", String.valueOf(fault.line()),
            "rule", fault.rule().orElse("–")),
        place(fault));
  }

  /** The syntax is right, the content cannot be understood. */
  static Stop unreadable(List<String> segments, List<? extends Fault> faults) {
    var first = faults.get(0);
    return new Stop(
        Reason.UNREADABLE,
        Map.of(
            "row", first.orderLine().orElseGet(() -> row(segments, first)),
            "segment", first.segmentTag(),
            "element", element(first),
            "found", first.badValue().orElse("–"),
            "wanted", "#x12." + first.expected().name()),
        place(first));
  }

  private static String element(Fault fault) {
    if (fault.place() == 0) {
      return "";
    }
    return String.format(Locale.ROOT, "%02d", fault.place())
        + (fault.component() > 1 ? ":" + fault.component() : "");
  }

  private static Optional<MessageView.Fault> place(Fault fault) {
    return Optional.of(
        new MessageView.Fault(
            fault.segmentPosition(),
            fault.segmentTag(),
            fault.place(),
            fault.component(),
            fault.badValue().orElse(""),
            fault.wanted()));
  }

  /** The order line a segment belongs to: the last that opens a line at or above it. */
  private static String row(List<String> segments, Fault fault) {
    var row = "–";
    for (int at = 0; at < Math.min(fault.positionInMessage(), segments.size()); at++) {
      var elements = segments.get(at).split("[^0-9A-Za-z]", 3);
      if (LINES.contains(elements[0]) && elements.length > 1) {
        row = elements[1];
      }
    }
    return row;
  }

  /** What a negative acknowledgement complains of, in its own codes. */
  static String cause(AcknowledgementDocument document) {
    var errors =
        document.messages().stream()
            .flatMap(message -> message.errors().stream())
            .map(Stops::error)
            .distinct()
            .collect(Collectors.joining("; "));
    return errors.isEmpty() ? codes(document) : errors;
  }

  /** Of the group; of an interchange also those of its messages. */
  private static String codes(AcknowledgementDocument document) {
    if (document.level() == AcknowledgementDocument.Level.GROUP) {
      return "AK9 " + String.join(" ", document.codes());
    }
    return "UCI "
        + Stream.concat(
                document.codes().stream(),
                document.messages().stream().flatMap(message -> message.codes().stream()))
            .collect(Collectors.joining(" "));
  }

  private static String error(AcknowledgementDocument.SyntaxError error) {
    return error.segment()
        + " "
        + error.position()
        + error.element().map(element -> ", element " + element).orElse("")
        + error.elementCode().or(error::segmentCode).map(code -> ", code " + code).orElse("")
        + error.badValue().map(value -> ", value " + value).orElse("");
  }
}
