package org.bencao.integration.format.ubl;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;

/** Writes a purchase order as UBL Order (Peppol BIS ordering 3, transaction T01). */
public class UblOrderWriter {

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when UBL cannot carry a number, a unit, a party or the purpose
   */
  public byte[] write(OrderDocument order, UblAgreement agreement, UblControl control) {
    if (order.purpose() != DocumentPurpose.ORIGINAL) {
      throw new IllegalArgumentException(
          "purpose: found " + order.purpose() + ", wanted an order that is new");
    }
    return UblWriter.document(UblType.ORDER, agreement, control, out -> content(order, out));
  }

  private static void content(OrderDocument order, UblWriter out) {
    out.text("ID", out.identifier("order number", order.number()));
    out.issued(order.issuedAt());
    out.text(
        "OrderTypeCode",
        UblCodes.ORDER_TYPE
            .code(order.type())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "order type: found " + order.type() + ", wanted one of UNCL 1001")));
    out.text("DocumentCurrencyCode", order.currency());
    order
        .reference(DocRef.Kind.BUYER_REFERENCE)
        .ifPresent(number -> out.text("CustomerReference", out.identifier("reference", number)));
    order
        .cancelAfter()
        .ifPresent(day -> out.group("ValidityPeriod", () -> out.day("EndDate", day)));
    order
        .reference(DocRef.Kind.CONTRACT)
        .ifPresent(
            number ->
                out.group("Contract", () -> out.text("ID", out.identifier("contract", number))));
    UblParties.write(addressed(order.buyer()), "BuyerCustomerParty", out);
    UblParties.write(addressed(order.seller()), "SellerSupplierParty", out);
    order
        .billTo()
        .ifPresent(party -> UblParties.write(addressed(party), "AccountingCustomerParty", out));
    out.group(
        "Delivery",
        () ->
            UblParties.deliver(
                order.shipTo(),
                () ->
                    order
                        .requestedDelivery()
                        .ifPresent(day -> period("RequestedDeliveryPeriod", day, out)),
                out));
    sum(order)
        .ifPresent(
            sum ->
                out.group(
                    "AnticipatedMonetaryTotal",
                    () -> {
                      amount("LineExtensionAmount", sum, out);
                      amount("PayableAmount", sum, out);
                    }));
    order.lines().forEach(line -> line(line, out));
  }

  /** Peppol wants one of each (PEPPOL-T01-B07202). */
  private static Party addressed(Party party) {
    if (party.address().isEmpty()) {
      throw new IllegalArgumentException(
          "party " + party.role() + ": found no address, wanted one in UBL");
    }
    return party;
  }

  static void period(String name, LocalDate day, UblWriter out) {
    out.group(
        name,
        () -> {
          out.day("StartDate", day);
          out.day("EndDate", day);
        });
  }

  private static void amount(String name, Money amount, UblWriter out) {
    out.text(name, amount.amount().toPlainString(), "currencyID", amount.currency());
  }

  /** Net of all lines, where each has a price. */
  private static Optional<Money> sum(OrderDocument order) {
    return order.lines().stream().allMatch(line -> line.unitPrice().isPresent())
        ? order.lines().stream().map(UblOrderWriter::net).reduce(Money::plus)
        : Optional.empty();
  }

  private static Money net(OrderDocument.Line line) {
    return line.unitPrice().orElseThrow().times(line.quantity());
  }

  private static void line(OrderDocument.Line line, UblWriter out) {
    out.group(
        "OrderLine",
        () -> {
          line.note().ifPresent(note -> out.text("Note", out.told(note)));
          out.group("LineItem", () -> about(line, out));
        });
  }

  private static void about(OrderDocument.Line line, UblWriter out) {
    out.text("ID", out.identifier("line number", line.lineNumber()));
    out.quantity("Quantity", line.quantity());
    if (line.unitPrice().isPresent()) {
      amount("LineExtensionAmount", net(line), out);
    }
    line.requestedDelivery()
        .ifPresent(day -> out.group("Delivery", () -> period("RequestedDeliveryPeriod", day, out)));
    line.unitPrice().ifPresent(price -> out.price(price, line.quantity().unit()));
    UblItems.write(line.item(), out);
  }
}
