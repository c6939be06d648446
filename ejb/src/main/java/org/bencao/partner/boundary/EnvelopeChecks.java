package org.bencao.partner.boundary;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.OpenedMessage.Stop;

/** Whether an interchange is what was agreed with the partner on whose transport it came. */
public final class EnvelopeChecks {

  /** What the envelope says of itself. */
  public record Envelope(
      String senderQualifier,
      String sender,
      String receiverQualifier,
      String receiver,
      boolean test) {}

  private EnvelopeChecks() {}

  /** The first thing that is not as agreed; what was found is named, what was agreed is not. */
  public static Optional<Stop> stop(PartnerView partner, Envelope envelope) {
    if (!partner.partnerQualifier().equals(envelope.senderQualifier())
        || !partner.partnerIdentifier().equals(envelope.sender())) {
      return mismatch(envelope.senderQualifier() + " " + envelope.sender(), "sender");
    }
    if (!partner.ourQualifier().equals(envelope.receiverQualifier())
        || !partner.ourIdentifier().equals(envelope.receiver())) {
      return mismatch(envelope.receiverQualifier() + " " + envelope.receiver(), "receiver");
    }
    if (partner.test() != envelope.test()) {
      return Optional.of(
          new Stop(
              Reason.TEST_INDICATOR,
              Map.of("found", indicator(envelope.test()), "wanted", indicator(partner.test())),
              Optional.empty()));
    }
    return Optional.empty();
  }

  private static Optional<Stop> mismatch(String found, String wanted) {
    return Optional.of(
        new Stop(
            Reason.PARTY_MISMATCH,
            Map.of("found", found, "wanted", "#party." + wanted),
            Optional.empty()));
  }

  private static String indicator(boolean test) {
    return test ? "T" : "P";
  }
}
