package org.bencao.integration.format.edifact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.bencao.document.Envelope;
import org.bencao.document.PartyId;

/** The canonical envelope of a message. */
final class Envelopes {

  /** 0007: a GLN, here only. */
  private static final String GLN = "14";

  private Envelopes() {}

  static Optional<Envelope> read(
      EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
    return interchange
        .header()
        .map(
            header ->
                new Envelope(
                    "EDIFACT",
                    message.version(),
                    message.type(),
                    id(header.senderQualifier(), header.sender()),
                    id(header.receiverQualifier(), header.receiver()),
                    header.control(),
                    Optional.empty(),
                    message.control(),
                    header.test(),
                    instant(header.preparedAt(), agreement.partnerZone())));
  }

  private static PartyId id(String qualifier, String id) {
    try {
      return new PartyId(qualifier.equals(GLN) ? PartyId.Scheme.GLN : PartyId.Scheme.MUTUAL, id);
    } catch (IllegalArgumentException e) {
      // the partners agreed on it, right or wrong by the scheme
      return new PartyId(PartyId.Scheme.MUTUAL, id);
    }
  }

  /** YYMMDDHHMM up to version 3 of the syntax, CCYYMMDDHHMM after it. */
  private static Optional<Instant> instant(String text, ZoneId zone) {
    try {
      var local =
          LocalDateTime.parse(
              text.length() == 10 ? "20" + text : text,
              DateTimeFormatter.ofPattern("uuuuMMddHHmm"));
      return Optional.of(local.atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
