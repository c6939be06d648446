package org.bencao.web.exchange;

import java.util.Locale;
import org.bencao.common.Tsid;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;

/**
 * A partner's system as it is shown.
 *
 * @param does what it sends and what it hears
 * @param transport how its documents travel
 * @param outage since when and why it cannot be reached; empty when it can
 * @param language in which it is told reasons
 * @param other the language that it could be told them in instead
 */
public record ShownPartner(
    String id,
    String code,
    String company,
    String identifier,
    String does,
    String standard,
    boolean test,
    String zone,
    String transport,
    String outage,
    String addressIn,
    String addressOut,
    String language,
    String other,
    String act,
    String actFully) {

  static ShownPartner of(
      PartnerView partner, String company, String outage, Wording.PageTexts page) {
    var spoken = partner.language().toUpperCase(Locale.ROOT);
    var other = spoken.equals("ZH") ? "EN" : "ZH";
    return new ShownPartner(
        Tsid.text(partner.id()),
        partner.code(),
        company,
        partner.partnerQualifier() + " " + partner.partnerIdentifier(),
        page.of("exchange.partners.does." + kind(partner)),
        partner.standard() + " " + partner.version(),
        partner.test(),
        partner.zone(),
        page.of(
            "exchange.partners.transport." + partner.transport(),
            "server",
            partner.sftp().map(SftpPeer::server).orElse("")),
        outage,
        partner.addressIn(),
        partner.addressOut(),
        page.of("exchange.partners.language." + spoken),
        other,
        page.of("exchange.partners.tell." + other),
        page.of("exchange.partners.tellWhom." + other, "system", partner.code()));
  }

  private static String kind(PartnerView partner) {
    if (partner.isOfBuyer()) {
      return "BUYER_" + partner.standard();
    }
    return partner.desk() ? "DESK" : "SELLER";
  }
}
