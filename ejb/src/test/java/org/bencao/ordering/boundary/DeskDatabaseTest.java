package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.ordering.boundary.Trade.packs;
import static org.bencao.ordering.boundary.Trade.reasons;
import static org.bencao.ordering.boundary.Trade.says;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Page;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.DeskInvoiceService;
import org.bencao.invoicing.boundary.InvoiceOrder;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.CloseReceiptService;
import org.bencao.receiving.boundary.CloseResult;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.receiving.boundary.TraceCaseResult;
import org.bencao.receiving.boundary.TraceCaseService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A seller without EDI does all of its part of an order on the portal (K1). */
@EachDatabase
class DeskDatabaseTest {

  private final Trade trade;
  private final TestContainer container;

  DeskDatabaseTest(TestContainer container) {
    this.container = container;
    trade = Trade.byDesk(container);
  }

  @Test
  @DisplayName("K1: answered, shipped, received, invoiced and credited by the desk alone")
  void livesAWholeLife() {
    answer(says(1, 8, 2), says(2, 5, 0));
    assertThat(trade.line(1).answer()).isEqualTo(AnswerState.BACKORDERED);
    assertThat(trade.view().sellerNumber()).contains("SO-1");

    ship("D-1", trade.lot(1, 6, "LA"), trade.lot(1, 2, "LB"), trade.lot(2, 5, "LC"));
    ship("D-2", trade.lot(1, 2, "LB"));
    assertThat(trade.view().row().headline()).isEqualTo(Headline.SHIPPED);

    receive();
    assertThat(trade.invoice(trade.invoice("I-1", packs(1, 10), packs(2, 5))))
        .isEqualTo(new DeskResult.Done());
    assertThat(trade.view().row().headline()).isEqualTo(Headline.CLOSED);

    assertThat(trade.invoice(credit("C-1", "I-1", packs(2, 1)))).isEqualTo(new DeskResult.Done());

    assertThat(trade.line(2).fulfilment().credited()).isEqualByComparingTo("1");
    assertThat(container.get(InvoiceService.class).ofOrder(trade.desk, trade.order.id()))
        .extracting(row -> row.number() + " " + row.state())
        .containsExactly("I-1 " + InvoiceState.MATCHED, "C-1 " + InvoiceState.ALLOCATED);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("K1: one word confirms all as ordered, and the same word again changes nothing")
  void confirmsAll() {
    var key = trade.key();
    trade.answers().confirmAll(trade.desk, key, trade.order.id());

    var again = trade.answers().confirmAll(trade.desk, key, trade.order.id());

    assertThat(again).contains(new DeskResult.Done());
    assertThat(trade.view().row().headline()).isEqualTo(Headline.CONFIRMED);
    assertThat(trade.view().history())
        .extracting(OrderView.Event::kind)
        .filteredOn(OrderEvent.ANSWERED::equals)
        .hasSize(1);
    assertThat(trade.view().answerDueAt()).isEmpty();
    trade.assertBalanced();
  }

  @Test
  @DisplayName("rel:I4: what is neither confirmed nor back-ordered is rejected and sets stock free")
  void rejectsTheRest() {
    answer(says(1, 7, 0));

    assertThat(trade.line(1).rejected()).isEqualByComparingTo("3");
    assertThat(trade.line(2).answer()).isEqualTo(AnswerState.UNANSWERED);
    assertThat(trade.available(trade.first)).isEqualTo(93);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("P10: every line that cannot be answered so says why, and nothing is answered")
  void refusesWhatCannotBe() {
    var result =
        trade
            .answers()
            .answer(
                trade.desk,
                trade.answer(
                    trade.key(), says(1, 8, 3), says(2, 5, 0), says(2, 4, 0), says(9, 1, 0)))
            .orElseThrow();

    assertThat(reasons(result))
        .containsExactly(Reason.ANSWER_EXCEEDS, Reason.LINE_NAMED_TWICE, Reason.UNKNOWN_LINE);
    assertThat(trade.view().row().headline()).isEqualTo(Headline.PLACED);
    trade.assertBalanced();
  }

  @Test
  @DisplayName("a refused answer leaves its key free for the corrected one")
  void leavesTheKeyOfARefusal() {
    var key = trade.key();
    trade.answers().answer(trade.desk, trade.answer(key, says(1, 11, 0)));

    var result = trade.answers().answer(trade.desk, trade.answer(key, says(1, 10, 0)));

    assertThat(result).contains(new DeskResult.Done());
  }

  @Test
  @DisplayName("S6: one key means one answer, another content under it is refused")
  void keepsAKeyForOneAnswer() {
    var key = trade.key();
    trade.answers().answer(trade.desk, trade.answer(key, says(1, 8, 2)));

    var same = trade.answers().answer(trade.desk, trade.answer(key, says(1, 8, 2)));
    var other = trade.answers().answer(trade.desk, trade.answer(key, says(1, 9, 1)));

    assertThat(same).contains(new DeskResult.Done());
    assertThat(reasons(other.orElseThrow())).containsExactly(Reason.COMMAND_KEY_REUSED);
    assertThat(trade.line(1).confirmed()).isEqualByComparingTo("8");
  }

  @Test
  @DisplayName("doc:L3: what has left cannot be taken back by an answer")
  void keepsWhatHasLeft() {
    trade.confirmAll();
    ship("D-1", trade.lot(1, 6, "LA"));

    var result = trade.answers().answer(trade.desk, trade.answer(trade.key(), says(1, 5, 5)));

    assertThat(reasons(result.orElseThrow())).containsExactly(Reason.ANSWER_CONTRADICTS_SHIPMENT);
  }

  @Test
  @DisplayName("a line that is answered as it stands is no answer, and opens no point twice")
  void saysNothingTwice() {
    var dearer = priced(1, "11");
    answer(dearer, says(2, 0, 5));
    assertThat(trade.openReasons()).containsExactly(Reason.PRICE_DIFFERS);

    answer(dearer, says(2, 5, 0));

    assertThat(trade.openReasons()).containsExactly(Reason.PRICE_DIFFERS);
    assertThat(trade.line(2).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(trade.view().history())
        .filteredOn(event -> event.kind() == OrderEvent.ANSWERED)
        .extracting(event -> event.facts().get("lines"))
        .containsExactly("2", "1");
    trade.assertBalanced();
  }

  @Test
  @DisplayName("one despatch a key, and a number only once")
  void shipsOnce() {
    trade.confirmAll();
    var command = trade.despatch(trade.key(), "D-1", trade.lot(1, 4, "LA"));
    trade.ship(command);

    assertThat(trade.ship(command)).isEqualTo(new DeskResult.Done());
    assertThat(reasons(trade.ship(trade.despatch(command.key(), "D-1", trade.lot(1, 5, "LA")))))
        .containsExactly(Reason.COMMAND_KEY_REUSED);
    assertThat(reasons(trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(1, 4, "LA")))))
        .containsExactly(Reason.DOCUMENT_NUMBER_REUSED);
    assertThat(trade.line(1).fulfilment().despatched()).isEqualByComparingTo("4");
    trade.assertBalanced();
  }

  @Test
  @DisplayName(
      "TRC-10: what the seller suspects does not leave; what the buyer suspects the seller does not read")
  void tellsOwnSuspicions() {
    trade.confirmAll();
    var receiver = Market.caller(trade.buyer.companyId(), Role.RECEIVER);
    suspect(receiver, "LB");
    ship("D-1", trade.lot(1, 4, "LB"));

    var despatches = container.get(DespatchService.class);
    var sent = despatches.ofOrder(receiver, trade.order.id()).get(0).id();
    assertThat(told(despatches.find(receiver, sent))).contains(Reason.SUSPECT_PRODUCT);
    assertThat(told(despatches.find(trade.desk, sent))).isEmpty();
    assertThat(trade.openReasons()).isEmpty();

    suspect(Market.caller(trade.seller, Role.QUALITY_OFFICER), "la");

    assertThat(reasons(trade.ship(trade.despatch(trade.key(), "D-2", trade.lot(1, 4, "LA")))))
        .containsExactly(Reason.SUSPECT_PRODUCT);
    ship("D-3", trade.lot(1, 4, "LC"));
  }

  private static List<Reason> told(Optional<DespatchView> despatch) {
    return despatch.orElseThrow().lines().stream()
        .flatMap(line -> line.findings().stream())
        .map(Finding::reason)
        .toList();
  }

  private void suspect(Caller caller, String lot) {
    assertThat(
            container
                .get(TraceCaseService.class)
                .suspect(caller, trade.first.gtin(), lot, "the seal is broken"))
        .isInstanceOf(TraceCaseResult.Done.class);
  }

  @Test
  @DisplayName("more than is wanted does not leave, whatever the lots")
  void shipsNoMoreThanIsWanted() {
    trade.confirmAll();

    var result =
        trade.ship(
            trade.despatch(trade.key(), "D-1", trade.lot(1, 6, "LA"), trade.lot(1, 5, "LB")));

    assertThat(reasons(result)).containsExactly(Reason.QTY_EXCEEDS_OPEN);
    assertThat(trade.line(1).fulfilment().despatched()).isZero();
    trade.assertBalanced();
  }

  @Test
  @DisplayName("an expired lot does not leave, and neither does what stands beside it")
  void keepsAnExpiredLot() {
    trade.confirmAll();
    var expired = new ShipOrder.Lot(1, BigDecimal.ONE, "OLD", trade.day(-1));

    var result = trade.ship(trade.despatch(trade.key(), "D-1", trade.lot(2, 5, "LC"), expired));

    assertThat(reasons(result)).containsExactly(Reason.EXPIRED);
    assertThat(((DeskResult.Refused) result).findings().get(0).line()).contains(1);
    assertThat(trade.line(2).fulfilment().despatched()).isZero();
  }

  @Test
  @DisplayName("doc row 30: shipping without an answer confirms what is shipped")
  void shipsWithoutAnAnswer() {
    ship("D-1", trade.lot(1, 10, "LA"));

    assertThat(trade.line(1).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(trade.openReasons()).isEmpty();
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc row 45: the same invoice again is none, another total under its number neither")
  void invoicesOnce() {
    trade.confirmAll();
    ship("D-1", trade.lot(1, 10, "LA"));
    trade.invoice(trade.invoice("I-1", packs(1, 10)));

    assertThat(trade.invoice(trade.invoice("I-1", packs(1, 10)))).isEqualTo(new DeskResult.Done());
    assertThat(reasons(trade.invoice(trade.invoice("I-1", packs(1, 9)))))
        .containsExactly(Reason.INVOICE_NUMBER_REUSED);
    assertThat(trade.line(1).fulfilment().invoiced()).isEqualByComparingTo("10");
    trade.assertBalanced();
  }

  @Test
  @DisplayName("doc:L6: a credit note goes back no further than its invoice, and names one that is")
  void creditsNoMoreThanWasInvoiced() {
    trade.confirmAll();
    ship("D-1", trade.lot(1, 10, "LA"));
    trade.invoice(trade.invoice("I-1", packs(1, 10)));

    assertThat(reasons(trade.invoice(credit("C-1", "I-1", packs(1, 11)))))
        .containsExactly(Reason.CREDIT_EXCEEDS);
    assertThat(reasons(trade.invoice(credit("C-1", "I-9", packs(1, 1)))))
        .containsExactly(Reason.CREDIT_UNKNOWN_INVOICE);
    assertThat(trade.line(1).fulfilment().credited()).isZero();
    trade.assertBalanced();
  }

  @Test
  @DisplayName("only the desk of the order's own seller acts, and others learn nothing")
  void isForTheOwnDeskAlone() {
    var stranger = Market.caller(new Market(container).deskSeller(), Role.SUPPLIER_DESK);
    var despatch = trade.despatch(trade.key(), "D-1", trade.lot(1, 1, "LA"));

    assertThat(trade.answers().answer(stranger, trade.answer(trade.key(), says(1, 1, 0))))
        .isEmpty();
    assertThat(trade.answers().confirmAll(stranger, trade.key(), trade.order.id())).isEmpty();
    assertThat(container.get(DeskDespatchService.class).ship(stranger, despatch)).isEmpty();
    assertThat(
            container
                .get(DeskInvoiceService.class)
                .invoice(stranger, trade.invoice("I-1", packs(1, 1))))
        .isEmpty();
    assertThat(container.get(DeskOrderService.class).find(stranger, trade.order.id())).isEmpty();
    assertThat(list(stranger, Optional.empty())).isEmpty();
  }

  @Test
  @DisplayName("the role is asked for, not the company alone")
  void asksForTheRole() {
    var clerk = Market.caller(trade.seller, Role.EDI_ADMINISTRATOR);

    assertThatThrownBy(() -> trade.answers().confirmAll(clerk, trade.key(), trade.order.id()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> container.get(DeskOrderService.class).counts(clerk))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> trade.answers().confirmAll(trade.buyer.caller(), trade.key(), trade.order.id()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("K1: the desk of a seller with EDI reads; its own system answers")
  void readsWhereTheSellerHasEdi() {
    var market = new Market(container);
    long seller = market.wholesaler();
    var order = placed(market, seller);
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);

    var result = trade.answers().confirmAll(desk, trade.key(), order.id()).orElseThrow();

    assertThat(reasons(result)).containsExactly(Reason.SELLER_HAS_EDI);
    var shown = container.get(DeskOrderService.class).find(desk, order.id()).orElseThrow();
    assertThat(shown.answersHere()).isFalse();
    assertThat(container.get(DeskOrderService.class).answersHere(desk)).isFalse();
  }

  @Test
  @DisplayName("K1: an order stands under each thing that it still asks, oldest first")
  void listsWhatIsAsked() {
    var younger = trade.place();
    assertThat(list(trade.desk, Optional.of(DeskTask.ANSWER)))
        .containsExactly(trade.order.number(), younger.number());
    trade.confirmAll();
    assertThat(list(trade.desk, Optional.of(DeskTask.ANSWER))).containsExactly(younger.number());
    assertThat(list(trade.desk, Optional.of(DeskTask.SHIP))).containsExactly(trade.order.number());
    ship("D-1", trade.lot(1, 10, "LA"));

    assertThat(list(trade.desk, Optional.of(DeskTask.SHIP))).containsExactly(trade.order.number());
    assertThat(list(trade.desk, Optional.of(DeskTask.INVOICE)))
        .containsExactly(trade.order.number());
    assertThat(list(trade.desk, Optional.empty()))
        .containsExactly(younger.number(), trade.order.number());
    assertThat(container.get(DeskOrderService.class).counts(trade.desk))
        .isEqualTo(
            Map.of(
                DeskTask.ANSWER, 1L, DeskTask.SHIP, 1L, DeskTask.INVOICE, 1L, DeskTask.CHANGE, 0L));
  }

  @Test
  @DisplayName("F2: a part that comes later is due when its day has come")
  void waitsForTheDayOfABackOrder() {
    answer(later(1, trade.day(3)), says(2, 0, 0));
    assertThat(list(trade.desk, Optional.of(DeskTask.SHIP))).isEmpty();

    answer(later(1, trade.day(0)));

    assertThat(list(trade.desk, Optional.of(DeskTask.SHIP))).containsExactly(trade.order.number());
  }

  @Test
  @DisplayName("pages meet without a gap, in a constant number of statements")
  void pages() {
    IntStream.range(0, 4).forEach(at -> trade.place());
    var seen = new ArrayList<String>();
    var newer = Optional.<String>empty();

    do {
      var page = page(Optional.empty(), newer);
      page.rows().forEach(row -> seen.add(row.number()));
      newer = page.newer();
    } while (newer.isPresent());

    assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
    var back = page(Optional.of(last(seen)), Optional.empty());
    assertThat(back.rows()).extracting(DeskRow::number).isSubsetOf(seen);
    assertThat(back.newer()).isPresent();
    assertThat(statements(1)).isEqualTo(statements(5));
  }

  @Test
  @DisplayName("doc:L12: an answer that crosses a shipment loses nothing of either")
  void crossesAShipment() {
    var orders = IntStream.range(0, 8).mapToObj(at -> trade.place()).toList();

    for (var order : orders) {
      Race.of(2, at -> at == 0 ? confirm(order) : shipFive(order));
    }

    trade.assertBalanced(orders.toArray(Placed[]::new));
  }

  private DeskResult confirm(Placed order) {
    return trade.answers().confirmAll(trade.desk, "all of " + order.number(), order.id()).get();
  }

  private DeskResult shipFive(Placed order) {
    return container
        .get(DeskDespatchService.class)
        .ship(
            trade.desk,
            new ShipOrder(
                "ship " + order.number(),
                order.id(),
                "D-" + order.number(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(trade.lot(1, 5, "LA"))))
        .orElseThrow();
  }

  private void answer(DeskAnswer.Line... lines) {
    assertThat(trade.answers().answer(trade.desk, trade.answer(trade.key(), lines)))
        .contains(new DeskResult.Done());
  }

  private static DeskAnswer.Line priced(int line, String price) {
    return new DeskAnswer.Line(
        line,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal(price)),
        Optional.empty());
  }

  private static DeskAnswer.Line later(int line, LocalDate day) {
    return new DeskAnswer.Line(
        line,
        BigDecimal.ZERO,
        BigDecimal.TEN,
        Optional.empty(),
        Optional.of(day),
        Optional.empty(),
        Optional.empty());
  }

  private void ship(String number, ShipOrder.Lot... lots) {
    assertThat(trade.ship(trade.despatch(trade.key(), number, lots)))
        .isEqualTo(new DeskResult.Done());
  }

  /** All that was advised is found good. */
  private void receive() {
    var receiver = Market.caller(trade.buyer.companyId(), Role.RECEIVER);
    var despatches = container.get(DespatchService.class);
    for (var row : despatches.ofOrder(receiver, trade.order.id())) {
      for (var line : despatches.find(receiver, row.id()).orElseThrow().lines()) {
        var booked =
            container
                .get(ReceivingService.class)
                .book(
                    receiver,
                    new BookGoods(
                        trade.key(),
                        row.id(),
                        line.position(),
                        GoodsState.GOOD,
                        line.advised(),
                        line.lot(),
                        line.expiry(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(booked.orElseThrow()).isInstanceOf(BookResult.Booked.class);
      }
      assertThat(
              container
                  .get(CloseReceiptService.class)
                  .close(receiver, row.id(), Optional.of(NoCode.NOT_PRINTED))
                  .orElseThrow())
          .isInstanceOf(CloseResult.Closed.class);
    }
  }

  private InvoiceOrder credit(String number, String of, InvoiceOrder.Line... lines) {
    return new InvoiceOrder(
        trade.order.id(),
        InvoiceDocument.Kind.CREDIT_NOTE,
        number,
        trade.day(0),
        Optional.empty(),
        Optional.of(of),
        List.of(lines));
  }

  private Placed placed(Market market, long seller) {
    var medicine = market.medicine(seller, 100, "10");
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                trade.buyer.caller(),
                new PlaceOrder(
                    "edi-order",
                    trade.buyer.siteId(),
                    seller,
                    Optional.empty(),
                    List.of(new PlaceOrder.Line(medicine.offerId(), BigDecimal.TEN))));
  }

  private List<String> list(Caller caller, Optional<DeskTask> task) {
    var filter = new DeskFilter(task, Optional.empty(), Optional.empty(), 50);
    return container.get(DeskOrderService.class).list(caller, filter).rows().stream()
        .map(DeskRow::number)
        .toList();
  }

  private Page<DeskRow> page(Optional<String> older, Optional<String> newer) {
    var filter = new DeskFilter(Optional.of(DeskTask.ANSWER), older, newer, 2);
    return container.get(DeskOrderService.class).list(trade.desk, filter);
  }

  private String last(List<String> numbers) {
    var number = numbers.get(numbers.size() - 1);
    return container.get(OrderService.class).byNumber(trade.desk, number).orElseThrow().text();
  }

  private long statements(int rows) {
    var filter =
        new DeskFilter(Optional.of(DeskTask.ANSWER), Optional.empty(), Optional.empty(), rows);
    return container.statementsOf(
        () -> container.get(DeskOrderService.class).list(trade.desk, filter));
  }
}
