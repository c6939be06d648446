package org.bencao.integration.route;

import java.time.ZoneId;
import org.bencao.integration.format.edifact.EdifactAgreement;
import org.bencao.partner.boundary.PartnerView;

/** Reads a partner's row as an agreement on EDIFACT. */
final class EdifactPartners {

  private EdifactPartners() {}

  static EdifactAgreement agreement(PartnerView partner) {
    return new EdifactAgreement(
        partner.version(),
        partner.ourQualifier(),
        partner.ourIdentifier(),
        partner.partnerQualifier(),
        partner.partnerIdentifier(),
        partner.test(),
        ZoneId.of(partner.zone()),
        partner.locale());
  }
}
