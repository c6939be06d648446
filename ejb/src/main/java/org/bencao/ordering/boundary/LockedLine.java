package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;

/**
 * A line of an order under lock, as documents of other features need it.
 *
 * @param standIn the other item that the buyer takes for {@code substituted} packs
 */
public record LockedLine(
    int number,
    long offerId,
    long itemId,
    String itemCode,
    String gtin,
    String sellerItem,
    String nameEn,
    String nameZh,
    String unit,
    UnitPrice unitPrice,
    Optional<LocalDate> acceptedExpiry,
    Optional<UnitPrice> confirmedPrice,
    BigDecimal ordered,
    BigDecimal cancelled,
    BigDecimal confirmed,
    BigDecimal backOrdered,
    BigDecimal rejected,
    BigDecimal substituted,
    Optional<SubstituteOffer> standIn,
    Fulfilment fulfilment) {

  /** The price that was agreed last: what the seller confirmed, else what was ordered. */
  public UnitPrice agreedPrice() {
    return confirmedPrice.orElse(unitPrice);
  }

  /** Packs of which nobody has said that they will not come. */
  public BigDecimal expected() {
    return ordered.subtract(cancelled).subtract(rejected);
  }

  public boolean isCancelled() {
    return cancelled.compareTo(ordered) == 0;
  }

  /** Whether the document means the item of this line. */
  public boolean isItem(DocumentItem item) {
    var found = item.gtin().map(Gtin::value);
    if (found.isPresent() && !gtin.isEmpty()) {
      return found.get().equals(gtin);
    }
    return item.sellerItem().map(sellerItem::equals).orElse(false);
  }

  /** Whether the buyer takes the item that the document means: the line's own or what stands in. */
  public boolean takes(DocumentItem item) {
    return isItem(item) || standIn.filter(other -> other.isItem(item)).isPresent();
  }

  /** A number that both have says that the document means another item. */
  public boolean isOther(DocumentItem item) {
    boolean comparable =
        item.gtin().isPresent() && !gtin.isEmpty() || item.sellerItem().isPresent();
    return comparable && !isItem(item);
  }

  /** Two numbers of the document name two items: this one and another. */
  public boolean contradicts(DocumentItem item) {
    var found = item.gtin().map(Gtin::value);
    boolean comparable = found.isPresent() && !gtin.isEmpty() && item.sellerItem().isPresent();
    return comparable && found.get().equals(gtin) != item.sellerItem().get().equals(sellerItem);
  }
}
