package org.bencao.integration.route;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Reason;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedMessage.Stop;
import org.bencao.integration.format.edifact.EdifactFault;
import org.bencao.integration.format.edifact.EdifactMessage;

/** Words a fault of EDIFACT as the reason why a document stopped. */
final class EdifactStops {

  private EdifactStops() {}

  /** The bytes are not what the standard says. */
  static Stop syntax(EdifactFault fault) {
    return new Stop(
        Reason.SYNTAX,
        Map.of(
            "segment", fault.segmentTag(),
            "position", String.valueOf(fault.segmentPosition()),
            "cause", "#x12." + fault.expected().name()),
        place(fault));
  }

  /** The syntax is right, the content cannot be understood. */
  static Stop unreadable(EdifactMessage message, List<EdifactFault> faults) {
    var first = faults.get(0);
    return new Stop(
        Reason.UNREADABLE,
        Map.of(
            "row", row(message, first),
            "segment", first.segmentTag(),
            "element", element(first),
            "found", first.badValue().orElse("–"),
            "wanted", "#x12." + first.expected().name()),
        place(first));
  }

  private static String element(EdifactFault fault) {
    if (fault.place() == 0) {
      return "";
    }
    return String.format(Locale.ROOT, "%02d", fault.place())
        + (fault.component() > 1 ? ":" + fault.component() : "");
  }

  private static Optional<MessageView.Fault> place(EdifactFault fault) {
    return Optional.of(
        new MessageView.Fault(
            fault.segmentPosition(),
            fault.segmentTag(),
            fault.place(),
            fault.badValue().orElse("")));
  }

  /** The order line a segment belongs to: the last LIN at or above it. */
  private static String row(EdifactMessage message, EdifactFault fault) {
    var row = "–";
    var segments = message.segments();
    for (int at = 0; at < Math.min(fault.positionInMessage(), segments.size()); at++) {
      var elements = segments.get(at).split("[^0-9A-Za-z]", 3);
      if (elements[0].equals("LIN") && elements.length > 1) {
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
            .map(EdifactStops::error)
            .distinct()
            .collect(Collectors.joining("; "));
    var codes =
        document.messages().stream()
            .flatMap(message -> message.codes().stream())
            .collect(Collectors.joining(" "));
    return errors.isEmpty()
        ? ("UCI " + String.join(" ", document.codes()) + " " + codes).strip()
        : errors;
  }

  private static String error(AcknowledgementDocument.SyntaxError error) {
    return "segment "
        + error.position()
        + error.element().map(element -> ", element " + element).orElse("")
        + error.component().map(component -> ":" + component).orElse("")
        + error.elementCode().or(error::segmentCode).map(code -> ", code " + code).orElse("");
  }
}
