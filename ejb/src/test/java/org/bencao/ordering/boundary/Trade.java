package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.DeskInvoiceService;
import org.bencao.invoicing.boundary.InvoiceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** An order of two lines, ten and five packs, and what each side does about it. */
final class Trade {

  final TestContainer container;
  final Market market;
  final Buyer buyer;
  final long seller;
  final Medicine first;
  final Medicine second;
  final Caller desk;
  final Placed order;
  private final LineBalance balance;
  private int keys;

  private Trade(TestContainer container, Market market, long seller) {
    this.container = container;
    this.market = market;
    this.seller = seller;
    buyer = market.pharmacy();
    first = market.medicine(seller, 100, "10");
    second = market.medicine(seller, 100, "20");
    desk = Market.caller(seller, Role.SUPPLIER_DESK);
    balance = new LineBalance(container);
    order = place();
  }

  /** With a seller whose people work on the portal. */
  static Trade byDesk(TestContainer container) {
    var market = new Market(container);
    return new Trade(container, market, market.deskSeller());
  }

  /** With a seller whose own system answers. */
  static Trade byEdi(TestContainer container) {
    var market = new Market(container);
    return new Trade(container, market, market.wholesaler());
  }

  Placed place() {
    keys++;
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "order-" + keys,
                    buyer.siteId(),
                    seller,
                    Optional.empty(),
                    List.of(
                        new PlaceOrder.Line(first.offerId(), BigDecimal.TEN),
                        new PlaceOrder.Line(second.offerId(), new BigDecimal(5)))));
  }

  DeskAnswerService answers() {
    return container.get(DeskAnswerService.class);
  }

  String key() {
    keys++;
    return "key-of-test-" + keys;
  }

  DeskAnswer answer(String key, DeskAnswer.Line... lines) {
    return new DeskAnswer(key, order.id(), Optional.of("SO-1"), List.of(lines));
  }

  static DeskAnswer.Line says(int line, int confirmed, int backOrdered) {
    return new DeskAnswer.Line(
        line,
        BigDecimal.valueOf(confirmed),
        BigDecimal.valueOf(backOrdered),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  void confirmAll() {
    assertThat(answers().confirmAll(desk, key(), order.id())).contains(new DeskResult.Done());
  }

  ShipOrder despatch(String key, String number, ShipOrder.Lot... lots) {
    return new ShipOrder(
        key,
        order.id(),
        number,
        Optional.of(day(1)),
        Optional.of("Night van"),
        Optional.of("NV-1"),
        1,
        List.of(lots));
  }

  ShipOrder.Lot lot(int line, int packs, String lot) {
    return new ShipOrder.Lot(line, BigDecimal.valueOf(packs), lot, day(700));
  }

  DeskResult ship(ShipOrder command) {
    return container.get(DeskDespatchService.class).ship(desk, command).orElseThrow();
  }

  InvoiceOrder invoice(String number, InvoiceOrder.Line... lines) {
    return new InvoiceOrder(
        order.id(),
        InvoiceDocument.Kind.INVOICE,
        number,
        day(0),
        Optional.of("D-1"),
        Optional.empty(),
        List.of(lines));
  }

  static InvoiceOrder.Line packs(int line, int packs) {
    return new InvoiceOrder.Line(
        line, BigDecimal.valueOf(packs), Optional.empty(), Optional.empty());
  }

  DeskResult invoice(InvoiceOrder command) {
    return container.get(DeskInvoiceService.class).invoice(desk, command).orElseThrow();
  }

  OrderView view() {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  OrderView.Line line(int number) {
    return view().lines().get(number - 1);
  }

  int available(Medicine medicine) {
    Map<Long, Integer> available =
        container.get(StockService.class).available(Caller.setup(), List.of(medicine.offerId()));
    return available.get(medicine.offerId());
  }

  List<Reason> openReasons() {
    return view().exceptions().stream().map(open -> open.finding().reason()).toList();
  }

  static List<Reason> reasons(DeskResult result) {
    assertThat(result).isInstanceOf(DeskResult.Refused.class);
    return ((DeskResult.Refused) result)
        .findings().stream().map(finding -> finding.reason()).toList();
  }

  static List<Reason> reasons(CancelResult result) {
    assertThat(result).isInstanceOf(CancelResult.Refused.class);
    return ((CancelResult.Refused) result)
        .findings().stream().map(finding -> finding.reason()).toList();
  }

  LocalDate day(int offset) {
    var zone = ZoneId.of("Asia/Shanghai");
    return LocalDate.ofInstant(container.get(Clock.class).instant(), zone).plusDays(offset);
  }

  void assertBalanced(PlaceOrderResult.Placed... orders) {
    balance.holds(view());
    Arrays.stream(orders)
        .map(one -> container.get(OrderService.class).find(buyer.caller(), one.id()).orElseThrow())
        .forEach(balance::holds);
  }
}
