package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.InboundExchange;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedInterchange;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a seller's answer may change, and what it may never change (documents 1.4, 1.5). */
@EachDatabase
class OrderResponseDatabaseTest {

  private final TestContainer container;
  private final Buyer buyer;
  private final long seller;
  private final Medicine first;
  private final Medicine second;
  private final PartnerView partner;
  private final Placed order;
  private final Instant now;
  private int control;

  OrderResponseDatabaseTest(TestContainer container) {
    this.container = container;
    var market = new Market(container);
    buyer = market.pharmacy();
    seller = market.wholesaler();
    first = market.medicine(seller, 100, "10");
    second = market.medicine(seller, 100, "20");
    partner = container.get(PartnerService.class).ofSeller(buyer.caller(), seller).orElseThrow();
    order = place();
    now = container.get(Clock.class).instant();
  }

  @Test
  @DisplayName("doc 2: all lines confirmed, the order is confirmed")
  void confirmsInFull() {
    var message = receive(answer().confirms(1, 10).confirms(2, 5));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(view().row().headline()).isEqualTo(Headline.CONFIRMED);
    assertThat(view().lines())
        .extracting(OrderView.Line::confirmed)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.TEN, new BigDecimal(5));
    assertThat(view().exceptions()).isEmpty();
    assertThat(view().sellerNumber()).contains("SELLER-SO-1");
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc 2: part confirmed, the rest on back order")
  void backOrdersTheRest() {
    receive(answer().confirmsAndBackOrders(1, 6, 4).confirms(2, 5));

    assertThat(view().row().headline()).isEqualTo(Headline.BACKORDERED);
    assertThat(view().row().backOrder()).isTrue();
    assertFactsBalance();
  }

  @Test
  @DisplayName("rel:I4: a rejection ends the promise and sets the stock free")
  void rejectionSetsStockFree() {
    receive(answer().rejects(1, 10).confirms(2, 5));

    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.REJECTED);
    assertThat(view().row().headline()).isEqualTo(Headline.CONFIRMED);
    assertThat(available(first)).isEqualTo(100);
    assertThat(available(second)).isEqualTo(95);
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc row 1: the same interchange again has no effect")
  void absorbsTheSameInterchange() {
    var bytes = "same bytes";
    var response = answer().confirms(1, 10).confirms(2, 5).build();
    receive(response, bytes, "42");

    var again = receive(response, bytes, "42");

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(again.row().reason()).contains(Reason.DUPLICATE);
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc row 2: the same control number with other bytes is quarantined")
  void quarantinesAReusedControlNumber() {
    receive(answer().confirms(1, 10).build(), "first", "43");

    var second = receive(answer().rejects(1, 10).build(), "other", "43");

    assertThat(second.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(second.row().reason()).contains(Reason.CONTROL_NUMBER_REUSED);
    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.CONFIRMED);
  }

  @Test
  @DisplayName("doc row 3: the same document under a new control number has no effect")
  void absorbsTheSameDocument() {
    receive(answer().confirms(1, 10));

    var again = receive(answer().confirms(1, 10));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(again.row().reason()).contains(Reason.DUPLICATE_DOCUMENT);
  }

  @Test
  @DisplayName("doc row 8: another seller's answer finds no order and learns nothing")
  void disclosesNothingToAnotherSeller() {
    var other = new Market(container).wholesaler();
    var stranger =
        container.get(PartnerService.class).ofSeller(buyer.caller(), other).orElseThrow();

    var message = receive(answer().confirms(1, 10).build(), "stranger", "1", stranger);

    assertThat(message.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(message.row().orderId()).isEmpty();
    assertThat(view().row().headline()).isEqualTo(Headline.PLACED);
  }

  @Test
  @DisplayName("doc row 11: an unknown order waits in quarantine and can be replayed")
  void quarantinesAnUnknownOrder() {
    var message = receive(AnswerFixture.to("XX-26-999999", now).confirms(1, 1).build(), "u", "7");

    assertThat(message.row().reason()).contains(Reason.UNKNOWN_ORDER);
    assertThat(container.get(ReplayService.class).replay(operator(), message.row().id()))
        .isEqualTo(ReplayResult.QUEUED);
    assertThat(container.get(ReplayService.class).replay(operatorOfNobody(), message.row().id()))
        .isEqualTo(ReplayResult.NOT_FOUND);
  }

  @Test
  @DisplayName("doc row 12: a wrong line number is found by its item, and a person is told")
  void findsTheLineByItsItem() {
    receive(answer().confirmsItem("99", 5, second));

    assertThat(view().lines().get(1).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(reasons()).containsExactly(Reason.LINE_BY_ITEM);
  }

  @Test
  @DisplayName("doc row 13: a line that is nowhere on the order does not hold up the others")
  void keepsTheGoodLines() {
    receive(answer().confirms(1, 10).confirms(77, 1));

    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(reasons()).containsExactly(Reason.UNKNOWN_LINE);
  }

  @Test
  @DisplayName("doc row 14: another item is an offer, never taken silently")
  void treatsAnotherItemAsAnOffer() {
    receive(answer().confirmsItem("1", 10, second));

    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.OFFER_OPEN);
    assertThat(view().lines().get(0).confirmed()).isZero();
    assertThat(reasons()).containsExactly(Reason.ITEM_DIFFERS);
  }

  @Test
  @DisplayName("doc row 25: a substitute waits for consent")
  void asksForConsentToASubstitute() {
    receive(answer().substitutes(1, 10, second));

    assertThat(view().row().headline()).isEqualTo(Headline.OFFER_OPEN);
    assertThat(reasons()).containsExactly(Reason.SUBSTITUTION_CONSENT);
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc rows 18, 19: a newer answer replaces, an older one is only noted")
  void takesTheNewerAnswer() {
    receive(answer().confirms(1, 10).numbered("A"));
    receive(at(now.plusSeconds(60)).confirmsAndBackOrders(1, 2, 8).numbered("B"));

    var older = receive(at(now.minusSeconds(60)).rejects(1, 10).numbered("C"));

    assertThat(older.row().reason()).contains(Reason.ANSWER_OLDER);
    assertThat(view().lines().get(0).confirmed()).isEqualByComparingTo("2");
    assertThat(view().lines().get(0).backOrdered()).isEqualByComparingTo("8");
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc row 21: more than ordered is taken up to the order, the rest is for a person")
  void takesNoMoreThanOrdered() {
    receive(answer().confirms(1, 12));

    assertThat(view().lines().get(0).confirmed()).isEqualByComparingTo("10");
    assertThat(reasons()).containsExactly(Reason.QTY_EXCEEDS_ORDERED);
  }

  @Test
  @DisplayName("doc row 22: less than ordered leaves the rest open")
  void leavesTheRestOpen() {
    receive(answer().confirms(1, 7));

    assertThat(view().lines().get(0).unanswered()).isEqualByComparingTo("3");
    assertThat(view().row().headline()).isEqualTo(Headline.PARTLY_ANSWERED);
  }

  @Test
  @DisplayName("doc row 23: dearer is for a person, cheaper is taken")
  void comparesPrices() {
    receive(answer().confirmsAt(1, 10, "10.80").confirmsAt(2, 5, "18.00"));

    assertThat(reasons()).containsExactly(Reason.PRICE_DIFFERS);
    assertThat(view().lines().get(1).confirmedPrice().orElseThrow().amount())
        .isEqualByComparingTo("18");
  }

  @Test
  @DisplayName("doc row 24: a late date is for a person")
  void comparesDates() {
    receive(answer().confirmsFor(1, 10, LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(10)));

    assertThat(reasons()).containsExactly(Reason.DATE_LATER);
  }

  @Test
  @DisplayName("doc row 27: a unit that does not convert is not taken")
  void refusesAForeignUnit() {
    receive(answer().confirmsInUnit(1, 1, "XCS").confirms(2, 5));

    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.UNANSWERED);
    assertThat(reasons()).containsExactly(Reason.UOM_UNKNOWN);
  }

  @Test
  @DisplayName("doc:L1: packs are whole, an answer in halves of a pack is not taken")
  void refusesHalfAPack() {
    receive(answer().rejectsAPart(1, "2.5").confirms(2, 5));

    assertThat(view().lines().get(0).answer()).isEqualTo(AnswerState.UNANSWERED);
    assertThat(view().lines().get(1).answer()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(reasons()).containsExactly(Reason.QUANTITY_UNREADABLE);
    assertThat(available(first)).isEqualTo(90);
    assertFactsBalance();
  }

  @Test
  @DisplayName("doc row 28: another currency is quarantined")
  void quarantinesAnotherCurrency() {
    var message = receive(answer().in("USD").confirms(1, 10));

    assertThat(message.row().reason()).contains(Reason.CURRENCY_DIFFERS);
    assertThat(view().row().headline()).isEqualTo(Headline.PLACED);
  }

  @Test
  @DisplayName("doc row 57: a date that cannot be is quarantined")
  void quarantinesAnImplausibleDate() {
    var message = receive(at(now.plus(Duration.ofDays(3))).confirms(1, 10));

    assertThat(message.row().reason()).contains(Reason.DATE_IMPLAUSIBLE);
  }

  private Placed place() {
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "order",
                    buyer.siteId(),
                    seller,
                    Optional.empty(),
                    List.of(
                        new PlaceOrder.Line(first.offerId(), BigDecimal.TEN),
                        new PlaceOrder.Line(second.offerId(), new BigDecimal(5)))));
  }

  private AnswerFixture answer() {
    return at(now);
  }

  private AnswerFixture at(Instant issued) {
    return AnswerFixture.to(order.number(), issued);
  }

  private MessageView receive(AnswerFixture answer) {
    control++;
    return receive(answer.build(), "bytes " + control, "c" + control);
  }

  private MessageView receive(
      org.bencao.document.OrderResponseDocument response, String bytes, String number) {
    return receive(response, bytes, number, partner);
  }

  /** As the routes do it: keep, open, judge. */
  private MessageView receive(
      org.bencao.document.OrderResponseDocument response,
      String bytes,
      String number,
      PartnerView from) {
    var exchange = container.get(InboundExchange.class);
    long interchange =
        exchange.store(
            from.id(), from.sellerCompanyId(), bytes.getBytes(StandardCharsets.US_ASCII));
    long outbox = outboxOf(interchange);
    var waiting =
        exchange.open(
            outbox,
            new OpenedInterchange(
                "X12",
                Optional.of(number),
                Optional.empty(),
                List.of(
                    new OpenedMessage(
                        "855", Optional.of(number), Optional.of("0001"), 3, 9, Optional.empty())),
                Optional.empty()));
    for (long message : waiting.values()) {
      container
          .get(OrderResponseService.class)
          .apply(Caller.exchange(from.sellerCompanyId(), from.code()), message, from, response);
    }
    exchange.finish(outbox);
    return container
        .get(JournalService.class)
        .find(operatorOf(from.sellerCompanyId()), messageOf(interchange))
        .orElseThrow();
  }

  private OrderView view() {
    return container.get(OrderService.class).find(buyer.caller(), order.id()).orElseThrow();
  }

  private List<Reason> reasons() {
    return view().exceptions().stream().map(exception -> exception.finding().reason()).toList();
  }

  private int available(Medicine medicine) {
    Map<Long, Integer> available =
        container.get(StockService.class).available(Caller.setup(), List.of(medicine.offerId()));
    return available.get(medicine.offerId());
  }

  /** doc:L12: sums recomputed from facts equal the stored sums. */
  private void assertFactsBalance() {
    for (var line : view().lines()) {
      assertThat(sum("CONFIRMED", line)).isEqualByComparingTo(line.confirmed());
      assertThat(sum("BACK_ORDERED", line)).isEqualByComparingTo(line.backOrdered());
      assertThat(sum("REJECTED", line)).isEqualByComparingTo(line.rejected());
      assertThat(sum("OFFERED", line)).isEqualByComparingTo(line.offered());
      assertThat(sum("ORDERED", line)).isEqualByComparingTo(line.ordered());
    }
  }

  private BigDecimal sum(String kind, OrderView.Line line) {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select coalesce(sum(f.quantity), 0) from QuantityFact f
              where f.orderId = :order and f.lineNo = :line and cast(f.kind as string) = :kind
              """,
              BigDecimal.class)
          .setParameter("order", order.id().value())
          .setParameter("line", line.number())
          .setParameter("kind", kind)
          .getSingleResult();
    }
  }

  private long outboxOf(long subject) {
    return number("select max(o.id) from OutboxEntry o where o.subject = :value", subject);
  }

  private long messageOf(long interchange) {
    return number("select m.id from JournalMessage m where m.interchangeId = :value", interchange);
  }

  private long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter("value", value).getSingleResult();
    }
  }

  private Caller operator() {
    return operatorOf(seller);
  }

  private static Caller operatorOf(long company) {
    return Market.caller(company, Role.EDI_ADMINISTRATOR);
  }

  private static Caller operatorOfNobody() {
    return Market.caller(4711, Role.EDI_ADMINISTRATOR);
  }
}
