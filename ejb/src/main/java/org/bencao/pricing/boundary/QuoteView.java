package org.bencao.pricing.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/**
 * What a seller and the buyer said about an inquiry.
 *
 * @param state as it stands
 * @param lapsed its last day is over, and nobody accepted it
 * @param validTo of the last quote
 * @param list prices of the seller's list today, by line; none where it does not offer the item
 * @param rounds what was said, oldest first
 */
public record QuoteView(
    long id,
    long sellerCompanyId,
    String sellerEn,
    String sellerZh,
    QuoteState state,
    boolean lapsed,
    int lastRound,
    Optional<LocalDate> validTo,
    Optional<Long> contractId,
    Map<Integer, UnitPrice> list,
    List<Round> rounds) {

  public QuoteView {
    list = Map.copyOf(list);
    rounds = List.copyOf(rounds);
  }

  /** What was said; words under {@code quote.said.{SAID}}. */
  public enum Said {
    QUOTED,
    ASKED_AGAIN,
    ACCEPTED,
    /** By the seller. */
    DECLINED,
    /** By the buyer. */
    REFUSED;

    public boolean isOfSeller() {
      return this == QUOTED || this == DECLINED;
    }
  }

  /** One side's word. */
  public record Round(
      int round,
      Said said,
      String by,
      Instant at,
      Optional<LocalDate> validTo,
      String note,
      Map<Integer, BigDecimal> prices) {

    public Round {
      prices = Map.copyOf(prices);
    }
  }

  /** Prices of the last quote, by line; none before there is one. */
  public Map<Integer, BigDecimal> prices() {
    return last(Said.QUOTED).map(Round::prices).orElse(Map.of());
  }

  /** What the buyer wanted last, by line. */
  public Map<Integer, BigDecimal> wanted() {
    return last(Said.ASKED_AGAIN).map(Round::prices).orElse(Map.of());
  }

  private Optional<Round> last(Said said) {
    return rounds.stream().filter(one -> one.said() == said).reduce((one, later) -> later);
  }
}
