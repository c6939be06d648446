package org.bencao.ordering.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.bencao.catalogue.boundary.OfferView;

/** When the next cut-off is and on which day an order placed now arrives, in the seller's zone. */
public final class Arrivals {

  private Arrivals() {}

  public static Instant nextCutOff(OfferView offer, Instant now) {
    var zone = ZoneId.of(offer.sellerZone());
    var local = now.atZone(zone);
    var today = cutOff(local.toLocalDate(), offer, zone);
    return (today.isAfter(local) ? today : cutOff(local.toLocalDate().plusDays(1), offer, zone))
        .toInstant();
  }

  public static LocalDate arrives(OfferView offer, Instant now) {
    var zone = ZoneId.of(offer.sellerZone());
    return nextCutOff(offer, now).atZone(zone).toLocalDate().plusDays(offer.leadDays());
  }

  private static ZonedDateTime cutOff(LocalDate day, OfferView offer, ZoneId zone) {
    return ZonedDateTime.of(day, LocalTime.parse(offer.cutOff()), zone);
  }
}
