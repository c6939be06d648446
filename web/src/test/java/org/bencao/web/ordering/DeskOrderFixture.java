package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.Fulfilment;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderRow;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.ordering.boundary.SubstituteOffer;

/** Orders as the desk and the buyer see them, line by line. */
final class DeskOrderFixture {

  static final PurchaseOrderId ID = new PurchaseOrderId(7);

  private final List<OrderView.Line> lines = new ArrayList<>();

  /** Ten packs at 5, of which so many are confirmed and have left, and so many are invoiced. */
  DeskOrderFixture with(int confirmed, int despatched, int invoiced) {
    return add(confirmed, 0, 0, despatched, invoiced, Optional.empty());
  }

  DeskOrderFixture withBackOrder(int confirmed, int backOrdered, int despatched) {
    return add(confirmed, backOrdered, 0, despatched, 0, Optional.empty());
  }

  DeskOrderFixture withOffer(int offered, SubstituteOffer offer) {
    return add(0, 0, offered, 0, 0, Optional.of(offer));
  }

  private DeskOrderFixture add(
      int confirmed,
      int backOrdered,
      int offered,
      int despatched,
      int invoiced,
      Optional<SubstituteOffer> offer) {
    int number = lines.size() + 1;
    lines.add(
        new OrderView.Line(
            number,
            "10020" + number,
            "",
            "S" + number,
            "Testamol " + number,
            "布洛芬" + number,
            "XBX",
            price("5"),
            "LIST",
            "",
            Optional.empty(),
            new Money(new BigDecimal(50), "CNY"),
            BigDecimal.TEN,
            BigDecimal.ZERO,
            BigDecimal.valueOf(confirmed),
            BigDecimal.valueOf(backOrdered),
            BigDecimal.ZERO,
            BigDecimal.valueOf(offered),
            BigDecimal.TEN.subtract(BigDecimal.valueOf(confirmed + backOrdered + offered)),
            Fulfilment.NONE
                .plus(QuantityKind.DESPATCHED, BigDecimal.valueOf(despatched))
                .plus(QuantityKind.INVOICED, BigDecimal.valueOf(invoiced)),
            Optional.of(LocalDate.of(2026, 11, 28)),
            Optional.empty(),
            Optional.empty(),
            offer,
            AnswerState.UNANSWERED,
            DeliveryState.NOT_SHIPPED,
            ReceiptState.NOT_RECEIVED,
            MoneyState.NOT_INVOICED));
    return this;
  }

  static UnitPrice price(String amount) {
    return new UnitPrice(new BigDecimal(amount), "CNY");
  }

  DeskOrder onDesk() {
    return new DeskOrder(view(), true, List.of(), Optional.empty());
  }

  OrderView view() {
    var row =
        new OrderRow(
            ID,
            "QN-26-000007",
            "Pharmacy",
            "药房",
            "Yunshan",
            "云山",
            "Site",
            "门店",
            Instant.EPOCH,
            "Lin Wei",
            lines.size(),
            new Money(BigDecimal.TEN, "CNY"),
            Headline.ACKED,
            false,
            List.of());
    return new OrderView(
        row,
        1,
        2,
        "",
        "",
        "Asia/Shanghai",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lines,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        0);
  }
}
