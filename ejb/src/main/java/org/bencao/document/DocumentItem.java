package org.bencao.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Gtin;

/**
 * An item as a document names it, by at least one identifier.
 *
 * @param ndc11 the US National Drug Code in its 5-4-2 form, without hyphens
 * @param approvalNumber the Chinese approval number, for example 国药准字H20990001
 */
public record DocumentItem(
    Optional<Gtin> gtin,
    Optional<String> ndc11,
    Optional<String> approvalNumber,
    Optional<String> buyerItem,
    Optional<String> sellerItem,
    Optional<String> manufacturerItem,
    Optional<String> name) {

  public DocumentItem {
    Check.present("GTIN", gtin);
    Check.text("NDC", ndc11);
    Check.text("approval number", approvalNumber);
    Check.text("buyer's item", buyerItem);
    Check.text("seller's item", sellerItem);
    Check.text("manufacturer's item", manufacturerItem);
    Check.text("item name", name);
    Check.that(
        ndc11.isEmpty() || ndc11.get().matches("[0-9]{11}"), "NDC", ndc11.orElse(""), "11 digits");
    Check.that(
        Stream.of(gtin, ndc11, approvalNumber, buyerItem, sellerItem, manufacturerItem)
            .anyMatch(Optional::isPresent),
        "item",
        name.orElse("no name"),
        "at least one identifier");
  }

  /** The item of an offer: the pack's GTIN, the seller's own number and a name. */
  public static DocumentItem of(Gtin gtin, String sellerItem, String name) {
    return of(Optional.of(gtin), sellerItem, name);
  }

  /** The item of an offer; some have no GTIN. */
  public static DocumentItem of(Optional<Gtin> gtin, String sellerItem, String name) {
    return new DocumentItem(
        gtin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(sellerItem),
        Optional.empty(),
        Optional.of(name));
  }
}
