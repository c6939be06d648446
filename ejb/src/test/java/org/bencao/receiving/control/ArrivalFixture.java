package org.bencao.receiving.control;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Role;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** Deliveries of one lot that arrive at a pharmacy, and what is done with them. */
final class ArrivalFixture {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final TestContainer container;
  private int keys;

  ArrivalFixture(TestContainer container) {
    this.container = container;
  }

  /** So many packs in one lot with two years to go, expected in so many days. */
  DespatchId announced(Buyer buyer, Medicine medicine, int packs, int days) {
    var order = placed(buyer, medicine, packs);
    var exchange = Caller.exchange(medicine.sellerId(), "partner");
    return container.inTransaction(
        () -> {
          var locked =
              container.get(OrderLedger.class).ofSeller(exchange, order.number()).orElseThrow();
          var sender = new DespatchIntake.Sender("partner", Optional.empty());
          var advice = advice(order, medicine, packs, days);
          container.get(DespatchIntake.class).take(exchange, sender, advice, List.of(locked));
          return container
              .get(DespatchService.class)
              .byNumber(receiver(buyer), advice.number())
              .orElseThrow();
        });
  }

  BookResult book(Buyer buyer, DespatchId despatch, GoodsState state, int packs) {
    return container
        .get(ReceivingService.class)
        .book(receiver(buyer), command(despatch, state, packs, Optional.empty()))
        .orElseThrow();
  }

  BookGoods command(DespatchId despatch, GoodsState state, int packs, Optional<String> lot) {
    keys++;
    return new BookGoods(
        "arrival-" + keys,
        despatch,
        1,
        state,
        BigDecimal.valueOf(packs),
        lot,
        Optional.empty(),
        state == GoodsState.GOOD ? Optional.empty() : Optional.of(DiscrepancyKind.OTHER),
        Optional.empty());
  }

  DiscrepancyView onlyClaim(Buyer buyer, DespatchId despatch) {
    var view = container.get(DespatchService.class).find(receiver(buyer), despatch).orElseThrow();
    return view.discrepancies().get(0);
  }

  static Caller receiver(Buyer buyer) {
    return Market.caller(buyer.companyId(), Role.RECEIVER);
  }

  /** Another person than the one who counts. */
  static Caller officer(Buyer buyer) {
    var one = Market.caller(buyer.companyId(), Role.QUALITY_OFFICER);
    return new Caller(one.kind(), one.id() + 1, "Zhou Min", one.companyId(), one.grants());
  }

  private Placed placed(Buyer buyer, Medicine medicine, int packs) {
    keys++;
    var line = new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(packs));
    var command =
        new PlaceOrder(
            "arrival" + keys, buyer.siteId(), medicine.sellerId(), Optional.empty(), List.of(line));
    return (Placed) container.get(PlaceOrderService.class).place(buyer.caller(), command);
  }

  private DespatchAdviceDocument advice(Placed order, Medicine medicine, int packs, int days) {
    keys++;
    var now = container.get(Clock.class).instant();
    var today = LocalDate.ofInstant(now, ZONE);
    var quantity = Quantity.of(packs, "XBX");
    var lot =
        new LotQuantity(
            Optional.of("LOT1"), Optional.of(today.plusYears(2)), quantity, Optional.empty());
    var line =
        new DespatchAdviceDocument.Line(
            order.number(),
            Optional.of("1"),
            DocumentItem.of(new Gtin(medicine.gtin()), medicine.sellerItem(), "ITEM"),
            quantity,
            Optional.empty(),
            List.of(lot));
    return new DespatchAdviceDocument(
        Optional.empty(),
        "DN-" + order.number() + "-" + keys,
        DocumentPurpose.ORIGINAL,
        now,
        Optional.of(today),
        Optional.of(today.plusDays(days)),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(line));
  }
}
