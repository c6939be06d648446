package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.Tax;
import org.bencao.invoicing.control.Intake.Sender;
import org.bencao.invoicing.control.InvoiceIntake;
import org.bencao.invoicing.control.Matching;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.SentLot;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** Orders that were received and invoiced. */
final class BilledFixture {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final BigDecimal VAT = new BigDecimal("13");

  private final TestContainer container;

  BilledFixture(TestContainer container) {
    this.container = container;
  }

  /** An order of one line. */
  Placed ordered(Buyer buyer, Medicine medicine, int packs) {
    var line = new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(packs));
    var command =
        new PlaceOrder(
            "invoiced" + NUMBERS.incrementAndGet(),
            buyer.siteId(),
            medicine.sellerId(),
            Optional.empty(),
            List.of(line));
    return (Placed) container.get(PlaceOrderService.class).place(buyer.caller(), command);
  }

  /** All of it was sent, found good and kept. */
  Placed received(Buyer buyer, Medicine medicine, int packs) {
    var order = ordered(buyer, medicine, packs);
    var exchange = exchange(medicine);
    var quantity = BigDecimal.valueOf(packs);
    return container.inTransaction(
        () -> {
          var ledger = container.get(OrderLedger.class);
          var lot = new SentLot(1, 1, quantity, Optional.empty());
          ledger.despatch(exchange, order.id(), "despatch", List.of(lot));
          var found = QuantityChange.of(1, QuantityKind.RECEIVED, quantity);
          ledger.write(exchange, order.id(), "receipt", List.of(found));
          container.get(Matching.class).match(exchange, order.id());
          return order;
        });
  }

  /** The seller asks so much a pack for so many of the order's only line. */
  InvoiceId invoiced(Placed order, Medicine medicine, int packs, String price) {
    var number = "INV-" + NUMBERS.incrementAndGet();
    take(medicine, order.id(), document(order, medicine, number, packs, price));
    return container.get(InvoiceService.class).ofOrder(desk(medicine), order.id()).stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void take(Medicine medicine, PurchaseOrderId order, InvoiceDocument document) {
    var exchange = exchange(medicine);
    container.inTransaction(
        () -> {
          var locked = container.get(OrderLedger.class).lock(exchange, order).orElseThrow();
          return container
              .get(InvoiceIntake.class)
              .take(exchange, new Sender("partner", Optional.empty()), document, List.of(locked));
        });
  }

  private InvoiceDocument document(
      Placed order, Medicine medicine, String number, int packs, String price) {
    var line =
        new InvoiceDocument.Line(
            1,
            Optional.empty(),
            Optional.of("1"),
            Optional.of(
                DocumentItem.of(new Gtin(medicine.gtin()), medicine.sellerItem(), "Testamol")),
            Quantity.of(packs, "XBX"),
            new UnitPrice(new BigDecimal(price), "CNY"),
            Optional.of(new Tax(VAT, Optional.empty(), Optional.empty())));
    var net = line.net();
    var tax = new Money(net.amount().multiply(VAT).movePointLeft(2), "CNY");
    return new InvoiceDocument(
        Optional.empty(),
        number,
        InvoiceDocument.Kind.INVOICE,
        DocumentPurpose.ORIGINAL,
        today(),
        "CNY",
        Optional.of(order.number()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        net.plus(tax),
        List.of(line));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneOffset.UTC);
  }

  private static Caller exchange(Medicine medicine) {
    return Caller.exchange(medicine.sellerId(), "partner");
  }

  private static Caller desk(Medicine medicine) {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }
}
