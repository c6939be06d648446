package org.bencao.integration.format.ubl;

import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.document.DocumentItem;
import org.bencao.integration.format.Expected;

/** Item: its numbers and its name. */
final class UblItems {

  private static final int LONGEST = 60;

  private UblItems() {}

  /** None when no number that we know is there. */
  static Optional<DocumentItem> read(UblElement item, UblText text) {
    var gtin =
        item.find("StandardItemIdentification", "ID")
            .filter(id -> id.attribute("schemeID").filter(UblCodes.GTIN::equals).isPresent())
            .filter(id -> !id.text().isEmpty());
    var known = gtin.flatMap(id -> text.checked(() -> new Gtin(id.text()), id, Expected.GTIN));
    var ndc = property(item, UblCodes.NDC);
    var number =
        ndc.filter(
            one -> {
              boolean good = one.text().matches("[0-9]{11}");
              if (!good) {
                text.fault(one, Expected.NDC);
              }
              return good;
            });
    var approval = bounded(property(item, UblCodes.APPROVAL), text);
    var buyer = bounded(item.find("BuyersItemIdentification", "ID"), text);
    var seller = bounded(item.find("SellersItemIdentification", "ID"), text);
    var maker = bounded(item.find("ManufacturersItemIdentification", "ID"), text);
    if (gtin.isEmpty()
        && ndc.isEmpty()
        && approval.isEmpty()
        && buyer.isEmpty()
        && seller.isEmpty()
        && maker.isEmpty()) {
      text.fault(item, Expected.ITEM);
      return Optional.empty();
    }
    if (known.isPresent() != gtin.isPresent() || number.isPresent() != ndc.isPresent()) {
      return Optional.empty();
    }
    var numbered =
        new DocumentItem(
            known, number.map(UblElement::text), approval, buyer, seller, maker, Optional.empty());
    // Peppol wants a name; one that only repeats a number is none
    return Optional.of(
        item.said("Name")
            .filter(name -> !name.equals(anyNumber(numbered)))
            .map(name -> named(numbered, name))
            .orElse(numbered));
  }

  /** An answer names it as it is. */
  private static Optional<String> bounded(Optional<UblElement> number, UblText text) {
    var said = number.filter(one -> !one.text().isEmpty());
    said.filter(one -> one.text().length() > LONGEST)
        .ifPresent(one -> text.fault(one, Expected.LENGTH));
    return said.map(UblElement::text);
  }

  private static DocumentItem named(DocumentItem item, String name) {
    return new DocumentItem(
        item.gtin(),
        item.ndc11(),
        item.approvalNumber(),
        item.buyerItem(),
        item.sellerItem(),
        item.manufacturerItem(),
        Optional.of(name));
  }

  private static Optional<UblElement> property(UblElement item, String name) {
    return item.all("AdditionalItemProperty")
        .filter(one -> one.said("Name").filter(name::equals).isPresent())
        .flatMap(one -> one.find("Value").stream())
        .filter(one -> !one.text().isEmpty())
        .findFirst();
  }

  /** Item, with a name in any case: Peppol wants one. */
  static void write(DocumentItem item, UblWriter out) {
    out.group(
        "Item",
        () -> {
          out.text("Name", item.name().map(out::told).orElseGet(() -> anyNumber(item)));
          item.buyerItem().ifPresent(id -> number("BuyersItemIdentification", id, out));
          item.sellerItem().ifPresent(id -> number("SellersItemIdentification", id, out));
          item.manufacturerItem()
              .ifPresent(id -> number("ManufacturersItemIdentification", id, out));
          item.gtin()
              .ifPresent(
                  gtin ->
                      out.group(
                          "StandardItemIdentification",
                          () -> out.text("ID", gtin.value(), "schemeID", UblCodes.GTIN)));
          item.ndc11().ifPresent(value -> property(UblCodes.NDC, value, out));
          item.approvalNumber().ifPresent(value -> property(UblCodes.APPROVAL, value, out));
        });
  }

  private static void number(String which, String id, UblWriter out) {
    out.group(which, () -> out.text("ID", out.identifier("item", id)));
  }

  private static void property(String name, String value, UblWriter out) {
    out.group(
        "AdditionalItemProperty",
        () -> {
          out.text("Name", name);
          out.text("Value", out.identifier(name, value));
        });
  }

  private static String anyNumber(DocumentItem item) {
    return item.gtin()
        .map(Gtin::value)
        .or(item::sellerItem)
        .or(item::buyerItem)
        .or(item::ndc11)
        .or(item::approvalNumber)
        .or(item::manufacturerItem)
        .orElseThrow();
  }
}
