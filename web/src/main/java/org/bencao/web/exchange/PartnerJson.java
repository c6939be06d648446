package org.bencao.web.exchange;

import java.util.Locale;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerService.Language;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.web.rest.Id;

/**
 * A system that exchanges documents with the portal.
 *
 * @param companyId its company
 * @param revision raised by every change
 * @param ourIdentifier by which interchanges name the portal
 * @param addressIn where it leaves its documents: a queue with JMS, else a folder; of AS2 its name
 * @param addressOut where it finds the portal's; of AS2 where it takes them
 * @param language of the words in what it is sent
 */
public record PartnerJson(
    Id id,
    Id companyId,
    String code,
    PartnerKind kind,
    PartnerStage stage,
    long revision,
    String standard,
    String version,
    String ourIdentifier,
    PartnerTermsJson terms,
    String addressIn,
    String addressOut,
    Language language) {

  static PartnerJson of(PartnerView partner) {
    return new PartnerJson(
        Id.of(partner.id()),
        Id.of(partner.sellerCompanyId()),
        partner.code(),
        partner.kind(),
        partner.stage(),
        partner.revision(),
        partner.standard(),
        partner.version(),
        partner.ourIdentifier(),
        PartnerTermsJson.of(partner),
        partner.addressIn(),
        partner.addressOut(),
        Language.valueOf(partner.language().toUpperCase(Locale.ROOT)));
  }
}
