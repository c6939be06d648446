package org.bencao.integration.format.edifact;

import java.util.List;
import java.util.Optional;

/**
 * What the syntax of an interchange is answered with: CONTRL that takes it with what is wrong in
 * single messages (UCI 7), or refuses all of it (UCI 4).
 */
public class ContrlAnswer {

  private static final String ACKNOWLEDGED = "7";
  private static final String REJECTED = "4";
  private static final int MOST_ERRORS = 999;

  /** Whether there is anything to answer; nothing for an acknowledgement or without a sender. */
  public boolean due(EdifactInterchange received) {
    return received.header().filter(EdifactHeader::isAnswerable).isPresent()
        && (received.messages().isEmpty()
            || received.messages().stream().anyMatch(one -> !one.type().equals("CONTRL")));
  }

  /** The bytes of the answer. */
  public byte[] compose(
      EdifactInterchange received, EdifactAgreement agreement, EdifactControl control) {
    var out = new EdifactWriter(agreement);
    var header = received.header().orElseThrow();
    var fault = received.envelopeFaults().stream().findFirst();
    uci(header, fault.isPresent() ? REJECTED : ACKNOWLEDGED, fault.map(EdifactFault::code), out);
    if (fault.isEmpty()) {
      received.messages().stream()
          .filter(message -> !message.sound() && !message.type().equals("CONTRL"))
          .forEach(message -> ucm(message, out));
    }
    return interchange(out, agreement, control);
  }

  /** The bytes that refuse an interchange because another one had its control number before. */
  public byte[] numberReused(
      EdifactHeader header, EdifactAgreement agreement, EdifactControl control) {
    var out = new EdifactWriter(agreement);
    uci(header, REJECTED, Optional.of("26"), out);
    return interchange(out, agreement, control);
  }

  /** CONTRL has the version of the syntax. */
  private static byte[] interchange(
      EdifactWriter out, EdifactAgreement agreement, EdifactControl control) {
    return agreement.isLatin()
        ? out.interchange("CONTRL", "D3", "EAN002", false, control)
        : out.interchange("CONTRL", "41", "", false, control);
  }

  private static void uci(
      EdifactHeader header, String action, Optional<String> code, EdifactWriter out) {
    out.segment(
        "UCI",
        List.of(out.told(header.control(), 14)),
        List.of(out.told(header.sender(), 35), out.told(header.senderQualifier(), 4)),
        List.of(out.told(header.receiver(), 35), out.told(header.receiverQualifier(), 4)),
        List.of(action),
        List.of(code.orElse("")));
  }

  private static void ucm(EdifactMessage message, EdifactWriter out) {
    var envelope =
        message.faults().stream()
            .filter(fault -> fault.positionInMessage() == 0)
            .map(EdifactFault::code)
            .findFirst();
    out.segment(
        "UCM",
        List.of(out.told(message.control(), 14)),
        List.of(message.identifier().split(":", 5)).stream()
            .map(part -> out.told(part, 6))
            .toList(),
        List.of(REJECTED),
        List.of(envelope.orElse("")));
    int open = 0;
    for (var fault :
        message.faults().stream()
            .filter(one -> one.positionInMessage() > 0)
            .limit(MOST_ERRORS)
            .toList()) {
      boolean ofSegment = fault.element() == 0;
      if (ofSegment || fault.positionInMessage() != open) {
        out.segment(
            "UCS",
            List.of(Integer.toString(fault.positionInMessage())),
            List.of(ofSegment ? fault.code() : ""));
      }
      open = ofSegment ? 0 : fault.positionInMessage();
      if (!ofSegment) {
        out.segment(
            "UCD",
            List.of(fault.code()),
            List.of(
                Integer.toString(fault.element()),
                fault.component() > 0 ? Integer.toString(fault.component()) : ""));
      }
    }
  }
}
