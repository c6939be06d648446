package org.bencao.pricing.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/**
 * The net price of an offer for one buyer on one day, and why it is this one.
 *
 * @param kind CONTRACT, TENDER, PROMOTION, SHORT (short-dated) or LIST
 * @param source number of the contract, tender or promotion; empty for the list
 * @param from packs of one order from which it holds
 * @param shortDated on what a short-dated price rests
 */
public record Price(
    UnitPrice unitPrice,
    String kind,
    LocalDate validFrom,
    String source,
    int from,
    Optional<ShortDated> shortDated) {

  public static final String CONTRACT = "CONTRACT";
  public static final String TENDER = "TENDER";
  public static final String PROMOTION = "PROMOTION";
  public static final String SHORT = "SHORT";
  public static final String LIST = "LIST";

  /**
   * Lots that expire soon.
   *
   * @param expiry of the first of them
   * @param percent of the list price
   */
  public record ShortDated(LocalDate expiry, int percent, UnitPrice list) {}

  public Price(UnitPrice unitPrice, String kind, LocalDate validFrom, String source, int from) {
    this(unitPrice, kind, validFrom, source, from, Optional.empty());
  }

  /** For any quantity, of the list. */
  public static Price list(UnitPrice unitPrice, LocalDate validFrom) {
    return new Price(unitPrice, LIST, validFrom, "", 1);
  }
}
