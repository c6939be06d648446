package org.bencao.pricing.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.organisation.boundary.CompanyView;

/**
 * A group buy. Buyers see what all pledged together and their own part; the seller sees each part.
 *
 * @param pledged packs of all buyers
 * @param buyers how many
 * @param own packs of the caller's company
 * @param ordersAt the contract under which the caller's company orders now
 * @param parts each buyer's, for the seller alone
 * @param list the offer's list price; none where it has none
 */
public record GroupBuyView(
    long id,
    String number,
    CompanyView seller,
    OfferView offer,
    String currency,
    List<OpenGroupBuy.Tier> tiers,
    LocalDate lastDay,
    Instant closesAt,
    LocalDate holdsTo,
    State state,
    int pledged,
    int buyers,
    Optional<Integer> own,
    Optional<Long> ordersAt,
    List<Part> parts,
    Optional<BigDecimal> list) {

  public GroupBuyView {
    tiers = List.copyOf(tiers);
    parts = List.copyOf(parts);
  }

  /** How far it is. */
  public enum State {
    OPEN,
    /** Its time is over; a moment later the tier is decided. */
    CLOSING,
    /** A tier was reached: who pledged orders at its price. */
    REACHED,
    /** Too little was pledged: nobody is bound. */
    MISSED
  }

  /**
   * One buyer's part.
   *
   * @param locked the price holds for this buyer
   */
  public record Part(CompanyView buyer, int packs, boolean locked) {}

  /** The tier of so many packs; none below the first. */
  public Optional<OpenGroupBuy.Tier> tier(int packs) {
    return tiers.stream().filter(one -> one.from() <= packs).reduce((one, other) -> other);
  }

  /** The tier that more packs would unlock; none above the last. */
  public Optional<OpenGroupBuy.Tier> next() {
    return tiers.stream().filter(one -> one.from() > pledged).findFirst();
  }
}
