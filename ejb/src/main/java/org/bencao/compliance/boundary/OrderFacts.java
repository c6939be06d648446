package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Money;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.pricing.boundary.Price;

/**
 * What rules know of an order to one seller.
 *
 * @param day the day of the act in the zone of the site that holds the licences
 * @param licences of both parties
 * @param minimum the seller's least order value, if any
 */
public record OrderFacts(
    Act act,
    Instant at,
    LocalDate day,
    CompanyView buyer,
    CompanyView seller,
    List<LineFacts> lines,
    List<LicenceView> licences,
    Optional<Money> minimum) {

  public OrderFacts {
    lines = List.copyOf(lines);
    licences = List.copyOf(licences);
  }

  /**
   * One line: what, how many, at which price; no price is a fact too.
   *
   * @param promised the day on which it arrives if it is ordered now, in the seller's zone
   */
  public record LineFacts(
      int number,
      OfferFacts facts,
      BigDecimal quantity,
      Optional<Price> price,
      LocalDate promised) {

    public Optional<Money> net() {
      return price.map(
          found ->
              found
                  .unitPrice()
                  .times(new org.bencao.common.Quantity(quantity, facts.offer().item().unit())));
    }
  }

  /** Licences of one party. */
  public List<LicenceView> licencesOf(CompanyView party) {
    return licences.stream().filter(licence -> licence.companyId() == party.id()).toList();
  }
}
