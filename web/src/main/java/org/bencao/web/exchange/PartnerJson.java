package org.bencao.web.exchange;

import java.util.Locale;
import org.bencao.partner.boundary.PartnerService.Language;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;
import org.bencao.web.rest.Id;

/**
 * A system that exchanges documents with the portal.
 *
 * @param ordering it sends orders and returns in the name of a person of the company
 * @param desk people answer on the portal's pages; it may send price catalogues alone
 * @param test the agreed test indicator
 * @param zone in whose local time dates and times are said
 * @param transport how its documents travel; addresses are queues with JMS, else folders
 * @param language of the words in what it is sent
 */
public record PartnerJson(
    Id id,
    String code,
    String standard,
    String version,
    String identifier,
    boolean ordering,
    boolean desk,
    boolean test,
    String zone,
    Transport transport,
    String addressIn,
    String addressOut,
    Language language) {

  static PartnerJson of(PartnerView partner) {
    return new PartnerJson(
        Id.of(partner.id()),
        partner.code(),
        partner.standard(),
        partner.version(),
        partner.partnerIdentifier(),
        partner.isOfBuyer(),
        partner.desk(),
        partner.test(),
        partner.zone(),
        partner.transport(),
        partner.addressIn(),
        partner.addressOut(),
        Language.valueOf(partner.language().toUpperCase(Locale.ROOT)));
  }
}
