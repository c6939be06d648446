package org.bencao.integration.route;

import java.time.ZoneId;
import org.bencao.integration.format.ubl.UblAgreement;
import org.bencao.partner.boundary.PartnerView;

/** Reads a partner's row as an agreement on UBL. */
final class UblPartners {

  private UblPartners() {}

  static UblAgreement agreement(PartnerView partner) {
    return new UblAgreement(
        partner.version(),
        partner.ourQualifier(),
        partner.ourIdentifier(),
        partner.partnerQualifier(),
        partner.partnerIdentifier(),
        ZoneId.of(partner.zone()),
        partner.locale());
  }
}
