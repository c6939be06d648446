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
 * @param stage how far it is
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
    String stage,
    String hue,
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
        does(partner, page),
        partner.standard() + " " + partner.version(),
        partner.test(),
        partner.zone(),
        page.of(
            "exchange.partners.transport." + partner.transport(),
            "server",
            partner.sftp().map(SftpPeer::server).orElse("")),
        outage,
        page.of("exchange.partners.stage." + partner.stage()),
        hue(partner),
        partner.addressIn(),
        partner.addressOut(),
        page.of("exchange.partners.language." + spoken),
        other,
        page.of("exchange.partners.tell." + other),
        page.of("exchange.partners.tellWhom." + other, "system", partner.code()));
  }

  /** What it sends and what it hears. */
  static String does(PartnerView partner, Wording.PageTexts page) {
    return page.of("exchange.partners.does." + kind(partner));
  }

  static String hue(PartnerView partner) {
    return switch (partner.stage()) {
      case PROPOSED -> "";
      case LIVE -> "ok";
      case PAUSED -> "warn";
    };
  }

  private static String kind(PartnerView partner) {
    return partner.isOfBuyer() ? "BUYER_" + partner.standard() : partner.kind().name();
  }
}
