package org.bencao.pricing.boundary;

import java.time.LocalDate;
import org.bencao.common.UnitPrice;

/**
 * The net price of an offer for one buyer on one day, and why it is this one.
 *
 * @param kind CONTRACT, TENDER, PROMOTION or LIST
 * @param source number of the contract, tender or promotion; empty for the list
 * @param from packs of one order from which it holds
 */
public record Price(
    UnitPrice unitPrice, String kind, LocalDate validFrom, String source, int from) {

  public static final String CONTRACT = "CONTRACT";
  public static final String TENDER = "TENDER";
  public static final String PROMOTION = "PROMOTION";
  public static final String LIST = "LIST";

  /** For any quantity, of the list. */
  public static Price list(UnitPrice unitPrice, LocalDate validFrom) {
    return new Price(unitPrice, LIST, validFrom, "", 1);
  }
}
