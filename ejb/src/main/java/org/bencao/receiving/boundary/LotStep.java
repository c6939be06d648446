package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/**
 * One thing that happened to packs of a lot.
 *
 * @param from where they came from, where they moved
 * @param to where they were after it
 * @param quantity packs; below zero where a count was taken back
 * @param shelf packs by which the usable stock of the buyer's site grew; below zero where it shrank
 * @param number of the document that says it
 * @param messageId the document as it crossed the border, where it did
 * @param by who did it, where that is of the reader's own company
 */
public record LotStep(
    Instant at,
    LotAct act,
    Optional<Place> from,
    Place to,
    Item item,
    Optional<LocalDate> expiry,
    BigDecimal quantity,
    BigDecimal shelf,
    String number,
    Optional<Long> messageId,
    String orderNumber,
    Optional<String> by) {

  /** A company, and the site of it where that is known. */
  public record Place(CompanyView company, Optional<SiteView> site) {}

  /** What it is. */
  public record Item(String code, String gtin, String nameEn, String nameZh, String unit) {}
}
