package org.bencao.web.exchange;

import java.io.Serializable;
import org.bencao.partner.boundary.PartnerView;

/**
 * A system that is agreed or about to be, as it is shown.
 *
 * @param buyer in whose name it orders; empty of a seller's, or where that person left
 * @param hue of its stage
 * @param next who has to do what
 * @param ourName by which its interchanges name the portal
 */
public record ShownSystem(
    String code,
    String company,
    String buyer,
    String does,
    String standard,
    String stage,
    String hue,
    String icon,
    String next,
    String ourName,
    String theirName,
    String addressIn,
    String addressOut)
    implements Serializable {

  static ShownSystem of(PartnerView partner, String company, String buyer, Wording.PageTexts page) {
    return new ShownSystem(
        partner.code(),
        company,
        buyer,
        ShownPartner.does(partner, page),
        partner.standard() + " " + partner.version(),
        page.of("exchange.partners.stage." + partner.stage()),
        ShownPartner.hue(partner),
        switch (partner.stage()) {
          case PROPOSED -> "file-edit";
          case LIVE -> "check-circle";
          case PAUSED -> "pause-circle";
        },
        page.of("exchange.system.next." + partner.stage()),
        partner.ourQualifier() + " " + partner.ourIdentifier(),
        partner.partnerQualifier() + " " + partner.partnerIdentifier(),
        partner.addressIn(),
        partner.addressOut());
  }
}
