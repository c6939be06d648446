package org.bencao.integration.format.x12;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bencao.document.Envelope;
import org.bencao.document.PartyId;

/** The canonical envelope of a message. */
final class EnvelopeReader {

  private EnvelopeReader() {}

  /** None when the message does not stand in a sound group of the interchange. */
  static Optional<Envelope> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return interchange
        .header()
        .flatMap(
            header ->
                interchange
                    .groupOf(message)
                    .filter(X12Group::sound)
                    .map(group -> envelope(header, group, message, agreement.partnerZone())));
  }

  private static Envelope envelope(
      X12Header header, X12Group group, X12Message message, ZoneId zone) {
    return new Envelope(
        "X12",
        group.version(),
        message.type(),
        id(header.senderQualifier(), header.senderId()),
        id(header.receiverQualifier(), header.receiverId()),
        header.control(),
        Optional.of(group.control()),
        message.control(),
        header.test(),
        instant(group.preparedAt(), zone));
  }

  private static PartyId id(String qualifier, String id) {
    var scheme = X12Codes.INTERCHANGE_ID.meaning(qualifier).orElse(PartyId.Scheme.MUTUAL);
    try {
      return new PartyId(scheme, id);
    } catch (IllegalArgumentException e) {
      // the partners agreed on it, right or wrong by the scheme
      return new PartyId(PartyId.Scheme.MUTUAL, id);
    }
  }

  private static Optional<Instant> instant(String text, ZoneId zone) {
    if (text.length() < 12) {
      return Optional.empty();
    }
    try {
      var local =
          LocalDateTime.parse(text.substring(0, 12), DateTimeFormatter.ofPattern("uuuuMMddHHmm"));
      return Optional.of(local.atZone(zone).toInstant().truncatedTo(ChronoUnit.MINUTES));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
