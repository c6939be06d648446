package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/**
 * A special order as both its parties see it.
 *
 * @param supplier who is asked; absent when it is the platform
 * @param answer absent until it is answered
 * @param item what the answer names in the catalogue, if anything
 */
public record SpecialView(
    long id,
    CompanyView buyer,
    SiteView site,
    Optional<CompanyView> supplier,
    String name,
    String strength,
    String form,
    String pack,
    String maker,
    BigDecimal quantity,
    Optional<LocalDate> neededBy,
    SpecialState state,
    Instant askedAt,
    String askedBy,
    Optional<Answer> answer,
    Optional<ItemView> item) {

  /** What the supplier or the platform says. */
  public record Answer(String text, Instant at, String by) {}
}
