package org.bencao.ordering.boundary;

import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;

/**
 * What a seller offers in place of an ordered item.
 *
 * @param name in the seller's words
 * @param price net of tax, where the seller names one
 */
public record SubstituteOffer(
    Optional<String> gtin,
    Optional<String> sellerItem,
    Optional<String> name,
    Optional<UnitPrice> price) {

  /** Whether the document means this item: by GTIN where both have one, else by seller's number. */
  public boolean isItem(DocumentItem item) {
    return isNumbered(item.gtin().map(Gtin::value), item.sellerItem());
  }

  /** The same by two numbers, each of which may be missing. */
  public boolean isNumbered(Optional<String> otherGtin, Optional<String> otherSellerItem) {
    return gtin.isPresent() && otherGtin.isPresent()
        ? gtin.equals(otherGtin)
        : sellerItem.isPresent() && sellerItem.equals(otherSellerItem);
  }

  /** The item as a document names it. */
  public DocumentItem item() {
    return new DocumentItem(
        gtin.map(Gtin::new),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sellerItem,
        Optional.empty(),
        name);
  }
}
