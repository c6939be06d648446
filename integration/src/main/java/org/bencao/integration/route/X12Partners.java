package org.bencao.integration.route;

import java.time.ZoneId;
import java.util.Optional;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.partner.boundary.PartnerView;

/** Reads a partner's row as an agreement on X12. */
final class X12Partners {

  private X12Partners() {}

  static X12Agreement agreement(PartnerView partner) {
    return new X12Agreement(
        partner.version(),
        partner.ourQualifier(),
        partner.ourIdentifier(),
        partner.partnerQualifier(),
        partner.partnerIdentifier(),
        partner.test(),
        ZoneId.of(partner.zone()),
        BpMeans.valueOf(partner.bpMeans()),
        false,
        Optional.empty(),
        partner.locale());
  }
}
