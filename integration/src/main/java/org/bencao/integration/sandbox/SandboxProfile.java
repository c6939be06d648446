package org.bencao.integration.sandbox;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.partner.boundary.PartnerView;

/** A simulated wholesaler as it sees itself: its side of the agreement, and its pace. */
record SandboxProfile(String code, X12Agreement agreement, Pace pace) {

  /** The portal's row, seen from the other side. */
  static SandboxProfile of(PartnerView partner) {
    var agreement =
        new X12Agreement(
            partner.version(),
            partner.partnerQualifier(),
            partner.partnerIdentifier(),
            partner.ourQualifier(),
            partner.ourIdentifier(),
            partner.test(),
            ZoneId.of(partner.zone()),
            BpMeans.BACKORDERED,
            false,
            Optional.empty(),
            Locale.ENGLISH);
    var deadline = Duration.ofSeconds(partner.answerSeconds());
    return new SandboxProfile(partner.code(), agreement, Pace.ofProperties(deadline));
  }
}
