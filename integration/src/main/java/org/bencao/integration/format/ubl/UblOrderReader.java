package org.bencao.integration.format.ubl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.integration.format.Expected;

/** Reads a UBL Order (Peppol BIS ordering 3, transaction T01). */
public class UblOrderReader {

  public UblReading<OrderDocument> read(UblInterchange interchange, UblAgreement agreement) {
    return new Reading(interchange, agreement).read();
  }

  /** One document being read. */
  private static final class Reading {

    private static final int NUMBER = 22;

    /** As long as answers can name a line. */
    private static final int LINE_NUMBER = 20;

    private final UblInterchange interchange;
    private final UblAgreement agreement;
    private final UblElement order;
    private final UblText text = new UblText();
    private final Optional<String> currency;

    Reading(UblInterchange interchange, UblAgreement agreement) {
      this.interchange = interchange;
      this.agreement = agreement;
      this.order = interchange.document().orElseThrow();
      this.currency = order.said("DocumentCurrencyCode");
    }

    UblReading<OrderDocument> read() {
      var number = text.required(order, "ID");
      number
          .filter(id -> id.text().length() > NUMBER)
          .ifPresent(id -> text.fault(id, Expected.ORDER_NUMBER));
      var issued = text.issued(order, agreement.partnerZone());
      var type = order.find("OrderTypeCode");
      var kind = type.flatMap(code -> UblCodes.ORDER_TYPE.meaning(code.text()));
      if (type.isPresent() && kind.isEmpty()) {
        text.fault(type.get(), Expected.CODE);
      }
      if (currency.filter(code -> code.matches("[A-Z]{3}")).isEmpty()) {
        text.missing(order, "DocumentCurrencyCode");
      }
      var buyer = party(Party.Role.BUYER, "BuyerCustomerParty");
      var seller = party(Party.Role.SELLER, "SellerSupplierParty");
      var billTo =
          UblParties.read(order, Party.Role.BILL_TO, text, "AccountingCustomerParty", "Party");
      var placed = UblParties.shipTo(order, text);
      // who says no place has it brought to where it is
      var shipTo = isPlaced() ? placed : buyer.map(Reading::shipTo);
      onlyOne(order, "Delivery");
      absent(order, "AllowanceCharge");
      var requested = period(order, "Delivery", "RequestedDeliveryPeriod");
      var cancelAfter = text.day(order, "ValidityPeriod", "EndDate");
      var lines = lines();
      return text.reading(
          () ->
              new OrderDocument(
                  UblEnvelopes.read(interchange, agreement),
                  number.orElseThrow().text(),
                  issued.orElseThrow(),
                  DocumentPurpose.ORIGINAL,
                  kind.orElse(OrderDocument.Type.STANDARD),
                  currency.orElseThrow(),
                  buyer.orElseThrow(),
                  seller.orElseThrow(),
                  shipTo.orElseThrow(),
                  billTo,
                  requested,
                  cancelAfter,
                  references(),
                  lines));
    }

    private Optional<Party> party(Party.Role role, String around) {
      var party = UblParties.read(order, role, text, around, "Party");
      if (party.isEmpty()) {
        text.missing(order, around);
      }
      return party;
    }

    private boolean isPlaced() {
      return order.find("Delivery", "DeliveryLocation").isPresent()
          || order.find("Delivery", "DeliveryParty").isPresent();
    }

    /** Several places or days would have to be several orders. */
    private void onlyOne(UblElement in, String name) {
      in.all(name).skip(1).findFirst().ifPresent(one -> text.fault(one, Expected.FEWER_REPEATS));
    }

    /** What the portal cannot keep would be lost: of a price, or of a place. */
    private void absent(UblElement in, String... path) {
      in.find(path).ifPresent(one -> text.fault(one, Expected.ELEMENT_ABSENT));
    }

    private static Party shipTo(Party buyer) {
      return new Party(Party.Role.SHIP_TO, buyer.ids(), buyer.name(), buyer.address());
    }

    /** Of a time in which to bring it the last day: what comes on it comes as asked. */
    private Optional<LocalDate> period(UblElement in, String... path) {
      return in.find(path)
          .flatMap(period -> text.day(period, "EndDate").or(() -> text.day(period, "StartDate")));
    }

    private List<DocRef> references() {
      var references = new ArrayList<DocRef>();
      order
          .said("Contract", "ID")
          .ifPresent(number -> references.add(DocRef.of(DocRef.Kind.CONTRACT, number)));
      order
          .said("CustomerReference")
          .ifPresent(number -> references.add(DocRef.of(DocRef.Kind.BUYER_REFERENCE, number)));
      return references;
    }

    private List<OrderDocument.Line> lines() {
      var lines = new ArrayList<OrderDocument.Line>();
      var numbers = new HashSet<String>();
      order.all("OrderLine").forEach(line -> line(line, numbers).ifPresent(lines::add));
      if (order.find("OrderLine").isEmpty()) {
        text.missing(order, "OrderLine");
      }
      return lines;
    }

    private Optional<OrderDocument.Line> line(UblElement line, Set<String> numbers) {
      var about = line.find("LineItem");
      if (about.isEmpty()) {
        text.missing(line, "LineItem");
        return Optional.empty();
      }
      var found = about.get();
      var number = text.required(found, "ID");
      number.filter(id -> !numbers.add(id.text())).ifPresent(id -> text.fault(id, Expected.UNIQUE));
      number
          .filter(id -> id.text().length() > LINE_NUMBER)
          .ifPresent(id -> text.fault(id, Expected.LENGTH));
      onlyOne(found, "Delivery");
      absent(found, "Delivery", "DeliveryLocation");
      absent(found, "Delivery", "DeliveryParty");
      absent(found, "AllowanceCharge");
      var quantity = quantity(found);
      var price = price(found);
      var item = found.find("Item").flatMap(one -> UblItems.read(one, text));
      if (found.find("Item").isEmpty()) {
        text.missing(found, "Item");
      }
      var requested = period(found, "Delivery", "RequestedDeliveryPeriod");
      return number.flatMap(
          id ->
              quantity.flatMap(
                  much ->
                      item.map(
                          what ->
                              new OrderDocument.Line(
                                  id.text(),
                                  what,
                                  much,
                                  price,
                                  requested,
                                  OrderDocument.Substitution.ASK,
                                  Optional.empty(),
                                  line.said("Note")))));
    }

    private Optional<Quantity> quantity(UblElement line) {
      var quantity = text.required(line, "Quantity");
      var much = quantity.flatMap(text::quantity);
      if (much.filter(one -> one.value().signum() <= 0).isPresent()) {
        text.fault(quantity.get(), Expected.QUANTITY);
        return Optional.empty();
      }
      return much;
    }

    /** A price of another unit than the ordered one would have to be converted by a guess. */
    private Optional<UnitPrice> price(UblElement line) {
      var unit = line.find("Quantity").flatMap(one -> one.attribute("unitCode"));
      line.find("Price", "BaseQuantity")
          .filter(base -> base.attribute("unitCode").isPresent())
          .filter(
              base ->
                  !base.attribute("unitCode")
                      .map(UblCodes::canonical)
                      .equals(unit.map(UblCodes::canonical)))
          .ifPresent(base -> text.fault(base, Expected.UNIT));
      return line.find("Price").flatMap(price -> text.price(price, currency));
    }
  }
}
