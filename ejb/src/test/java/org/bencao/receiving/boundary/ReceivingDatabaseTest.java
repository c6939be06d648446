package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.pricing.boundary.CurvePoint;
import org.bencao.pricing.boundary.CurveService;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.BookResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be counted at goods-in, and what the count changes (G1 to G3). */
@EachDatabase
class ReceivingDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  ReceivingDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    first = trade.medicine("9.80");
    second = trade.medicine("20");
    order = trade.place(trade.of(first, 10), trade.of(second, 5));
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(
                1,
                first,
                AdviceFixture.lot("A", trade.day(700), 6),
                AdviceFixture.lot("B", trade.day(800), 4))
            .sends(2, second, AdviceFixture.lot("C", trade.day(900), 5)));
  }

  @AfterEach
  void booksBalance() {
    trade.assertBooksBalance(order);
  }

  @Test
  @DisplayName("G1: good packs are counted by line and lot")
  void countsByLineAndLot() {
    trade.book("DN-1", 1, GoodsState.GOOD, 6);
    trade.book("DN-1", 2, GoodsState.GOOD, 3);

    var despatch = trade.despatch("DN-1");
    assertThat(despatch.lines())
        .extracting(line -> line.good().intValueExact())
        .containsExactly(6, 3, 0);
    assertThat(despatch.bookings())
        .extracting(DespatchView.Booking::position)
        .containsExactly(2, 1);
    assertThat(despatch.bookings())
        .allSatisfy(booking -> assertThat(booking.by()).isEqualTo("Wang Fang"));
    assertThat(despatch.row().state()).isEqualTo(DespatchState.RECEIPT_OPEN);
    assertThat(received(1)).isEqualByComparingTo("9");
    assertThat(headline()).isEqualTo(Headline.PARTLY_RECEIVED);
    assertThat(trade.open(order)).isEmpty();
  }

  @Test
  @DisplayName("EXP-01: a lot whose last day has passed is not booked good, and the rule is named")
  void refusesExpiredPacks() {
    trade.send(oneLot("DN-2", trade.day(-1)));

    var finding = refused(trade.book("DN-2", 1, GoodsState.GOOD, 1));

    assertThat(finding.reason()).isEqualTo(Reason.EXPIRED);
    assertThat(finding.rule()).startsWith("EXP-01");
    assertThat(finding.source()).isNotBlank();
    assertThat(finding.line()).contains(1);
    assertThat(trade.despatch("DN-2").lines().get(0).good()).isZero();
    assertThat(trade.despatch("DN-2").row().state()).isEqualTo(DespatchState.ANNOUNCED);
  }

  @Test
  @DisplayName("EXP-01: on its last day a lot is in date still, though too short-dated")
  void letsTheLastDayBeInDate() {
    trade.send(oneLot("DN-2", trade.today()));

    var finding = refused(trade.book("DN-2", 1, GoodsState.GOOD, 1));

    assertThat(finding.reason()).isEqualTo(Reason.SHELF_LIFE_SHORT);
    assertThat(finding.facts()).containsEntry("days", "0");
  }

  @Test
  @DisplayName("EXP-02: a pharmacy takes 180 days and more, and not 179")
  void wantsShelfLife() {
    trade.send(oneLot("DN-179", trade.day(179)));
    trade.send(oneLot("DN-180", trade.day(180)));
    trade.send(oneLot("DN-181", trade.day(181)));

    var finding = refused(trade.book("DN-179", 1, GoodsState.GOOD, 1));

    assertThat(finding.reason()).isEqualTo(Reason.SHELF_LIFE_SHORT);
    assertThat(finding.rule()).startsWith("EXP-02");
    assertThat(finding.facts()).containsEntry("days", "179").containsEntry("limit", "180");
    assertThat(trade.book("DN-180", 1, GoodsState.GOOD, 1)).isInstanceOf(Booked.class);
    assertThat(trade.book("DN-181", 1, GoodsState.GOOD, 1)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("EXP-02, EXP-04: as short-dated as it was ordered it is booked good, no shorter")
  void takesWhatWasAccepted() {
    var desk = Market.caller(trade.seller(), Role.SUPPLIER_DESK);
    container
        .get(CurveService.class)
        .set(desk, List.of(new CurvePoint(180, 95), new CurvePoint(60, 50)));
    var ending = trade.market().expiringMedicine(trade.seller(), 100);
    var placed = trade.place(trade.of(ending, 10));
    trade.send(
        trade
            .advice("DN-SD", placed)
            .sends(
                1,
                ending,
                AdviceFixture.lot("S1", trade.day(100), 6),
                AdviceFixture.lot("S2", trade.day(99), 4)));

    assertThat(trade.book("DN-SD", 1, GoodsState.GOOD, 6)).isInstanceOf(BookResult.Booked.class);
    assertThat(refused(trade.book("DN-SD", 2, GoodsState.GOOD, 4)).reason())
        .isEqualTo(Reason.SHELF_LIFE_SHORT);
    container.get(CurveService.class).set(desk, List.of());
  }

  @Test
  @DisplayName("EXP-01, EXP-02, SHELF_LIFE_SHORT: days are days where the goods are")
  void countsDaysWhereTheGoodsAre() {
    // 25 hours apart: it is never the same day at both
    var east = ZoneId.of("Pacific/Kiritimati");
    var west = ZoneId.of("Pacific/Pago_Pago");
    var todayInTheWest = LocalDate.ofInstant(trade.now(), west);

    var lastDay = bookAt(east, west, todayInTheWest);
    var halfAYear = bookAt(east, west, todayInTheWest.plusDays(180));

    assertThat(refused(lastDay.get(0)).reason()).isEqualTo(Reason.EXPIRED);
    assertThat(refused(lastDay.get(1)).reason()).isEqualTo(Reason.SHELF_LIFE_SHORT);
    assertThat(refused(halfAYear.get(0)).reason()).isEqualTo(Reason.SHELF_LIFE_SHORT);
    assertThat(halfAYear.get(1)).isInstanceOf(Booked.class);
  }

  private List<BookResult> bookAt(ZoneId east, ZoneId west, LocalDate expiry) {
    return List.of(east, west).stream()
        .map(
            zone -> {
              var placed = trade.placeFor(trade.site(zone), trade.of(first, 1));
              var number = "DN-" + zone + expiry;
              trade.send(
                  trade.advice(number, placed).sends(1, first, AdviceFixture.lot("Z", expiry, 1)));
              return trade.book(number, 1, GoodsState.GOOD, 1);
            })
        .toList();
  }

  @Test
  @DisplayName(
      "TRC-04, G2, LOT_MISMATCH: another lot and another expiry than advised are not booked good, both are told")
  void refusesAnotherLot() {
    var other = read(trade.packs("DN-1", 1, GoodsState.GOOD, 1), "X", trade.day(650));

    var findings = ((Refused) trade.book(other)).findings();

    assertThat(findings)
        .extracting(Finding::reason)
        .containsExactly(Reason.LOT_MISMATCH, Reason.EXPIRY_MISMATCH);
    assertThat(findings.get(0).facts()).isEqualTo(Map.of("lot", "X", "other", "A"));
    assertThat(received(1)).isZero();
  }

  @Test
  @DisplayName("STO-06: packs of another lot go to quarantine under the lot that was read")
  void quarantinesAnotherLot() {
    var other =
        kind(
            read(trade.packs("DN-1", 1, GoodsState.QUARANTINED, 2), "X", trade.day(650)),
            DiscrepancyKind.WRONG_LOT);

    trade.book(other);

    var claim = trade.despatch("DN-1").discrepancies().get(0);
    assertThat(claim.kind()).isEqualTo(DiscrepancyKind.WRONG_LOT);
    assertThat(claim.lot()).contains("X");
    assertThat(claim.held()).isEqualByComparingTo("2");
    assertThat(trade.line(order, 1).fulfilment().quarantined()).isEqualByComparingTo("2");
    assertThat(lotOf("QUARANTINED")).isEqualTo("X");
    assertThat(trade.open(order)).containsExactly(Reason.DISCREPANCY);
  }

  @Test
  @DisplayName("doc row 35: a lot that was not advised is read off the pack before it is good")
  void wantsTheLotFromThePack() {
    trade.send(trade.advice("DN-2", order).sends(2, second, AdviceFixture.unread(1)));
    var blind = trade.packs("DN-2", 1, GoodsState.GOOD, 1);

    assertThat(refused(trade.book(blind)).reason()).isEqualTo(Reason.LOT_MISSING);
    assertThat(refused(trade.book(lot(blind, "Y"))).reason()).isEqualTo(Reason.LOT_MISSING);
    assertThat(refused(trade.book(read(blind, "Y", trade.day(-1)))).reason())
        .isEqualTo(Reason.EXPIRED);
    assertThat(trade.book(read(blind, "Y", trade.day(400)))).isInstanceOf(Booked.class);
    assertThat(lotOf("RECEIVED")).isEqualTo("Y");
  }

  @Test
  @DisplayName("doc row 34: another item that nobody agreed to is not booked good")
  void refusesAnotherItem() {
    trade.send(
        trade.advice("DN-2", order).sends(2, first, AdviceFixture.lot("D", trade.day(700), 1)));

    assertThat(refused(trade.book("DN-2", 1, GoodsState.GOOD, 1)).reason())
        .isEqualTo(Reason.SUBSTITUTE_NOT_CONSENTED);
    assertThat(trade.book("DN-2", 1, GoodsState.QUARANTINED, 1)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("doc row 34: what is agreed to by the time of the count is booked good")
  void takesAnItemAgreedToLater() {
    var placed = trade.place(trade.of(first, 5));
    var lot = AdviceFixture.lot("D", trade.day(700), 5);
    trade.send(trade.advice("DN-2", placed).sends(1, second, lot));
    trade.book("DN-2", 1, GoodsState.QUARANTINED, 2);

    trade.answer(trade.answer(placed).substitutes(1, 5, second), trade.partnerThatMay("ALLOW"));

    assertThat(trade.open(placed)).containsExactly(Reason.DISCREPANCY);
    assertThat(trade.book("DN-2", 1, GoodsState.GOOD, 3)).isInstanceOf(Booked.class);
    assertThat(trade.despatch("DN-2").lines().get(0).hold()).isEmpty();
    var claim = trade.despatch("DN-2").discrepancies().get(0);
    assertThat(trade.decide(trade.officer(), claim, DiscrepancyView.Verdict.RELEASED, "agreed"))
        .isInstanceOf(DecideResult.Decided.class);
    assertThat(trade.line(placed, 1).fulfilment().received()).isEqualByComparingTo("5");
    trade.assertBooksBalance(placed);
  }

  @Test
  @DisplayName(
      "doc row 34: consent to one substitute is none to a third item, sent before or after")
  void refusesAThirdItem() {
    var third = trade.medicine("15");
    var placed = trade.place(trade.of(first, 5));
    trade.send(
        trade.advice("DN-2", placed).sends(1, third, AdviceFixture.lot("T", trade.day(700), 2)));

    trade.answer(trade.answer(placed).substitutes(1, 5, second), trade.partnerThatMay("ALLOW"));
    trade.send(
        trade.advice("DN-3", placed).sends(1, third, AdviceFixture.lot("U", trade.day(700), 2)));
    trade.send(
        trade.advice("DN-4", placed).sends(1, second, AdviceFixture.lot("S", trade.day(700), 1)));

    assertThat(trade.open(placed)).contains(Reason.SUBSTITUTE_NOT_CONSENTED);
    for (var strange : List.of("DN-2", "DN-3")) {
      assertThat(refused(trade.book(strange, 1, GoodsState.GOOD, 1)).reason())
          .isEqualTo(Reason.SUBSTITUTE_NOT_CONSENTED);
    }
    assertThat(trade.book("DN-4", 1, GoodsState.GOOD, 1)).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("doc:L4: no more than was advised, in whatever state")
  void refusesTooMany() {
    trade.book("DN-1", 1, GoodsState.GOOD, 4);

    for (var state : List.of(GoodsState.GOOD, GoodsState.DAMAGED, GoodsState.QUARANTINED)) {
      var finding = refused(trade.book("DN-1", 1, state, 3));

      assertThat(finding.reason()).isEqualTo(Reason.BOOKED_TOO_MANY);
      assertThat(finding.facts()).isEqualTo(Map.of("qty", "3", "left", "2"));
    }
    assertThat(trade.book("DN-1", 1, GoodsState.REFUSED, 2)).isInstanceOf(Booked.class);
    assertThat(trade.line(order, 1).fulfilment().refused()).isEqualByComparingTo("2");
  }

  @Test
  @DisplayName("STO-06: what was not advised lies in quarantine, as overage with a claim")
  void claimsWhatIsOver() {
    trade.book("DN-1", 2, GoodsState.GOOD, 4);

    assertThat(trade.book("DN-1", 2, GoodsState.OVER, 2)).isInstanceOf(Booked.class);

    var line = trade.despatch("DN-1").lines().get(1);
    assertThat(line.quarantined()).isEqualByComparingTo("2");
    assertThat(line.overage()).isEqualByComparingTo("2");
    assertThat(line.left()).isZero();
    assertThat(trade.line(order, 1).fulfilment().overage()).isEqualByComparingTo("2");
    var claim = trade.despatch("DN-1").discrepancies().get(0);
    assertThat(claim.kind()).isEqualTo(DiscrepancyKind.OVER);
    assertThat(claim.held()).isEqualByComparingTo("2");
    assertThat(refused(trade.book("DN-1", 2, GoodsState.GOOD, 1)).reason())
        .isEqualTo(Reason.BOOKED_TOO_MANY);
  }

  @Test
  @DisplayName("STO-06, DISCREPANCY: damaged packs are claimed at the agreed price")
  void claimsDamage() {
    trade.answer(trade.answer(order).confirmsAt(1, 10, "9.50").confirms(2, 5));

    trade.book("DN-1", 1, GoodsState.DAMAGED, 3);

    var claim = trade.despatch("DN-1").discrepancies().get(0);
    assertThat(claim.kind()).isEqualTo(DiscrepancyKind.DAMAGED);
    assertThat(claim.number()).isEqualTo("CL-" + order.number() + "-1");
    assertThat(claim.quantity()).isEqualByComparingTo("3");
    assertThat(claim.held()).isZero();
    assertThat(claim.stake()).isEqualTo(new Money(new BigDecimal("28.50"), "CNY"));
    assertThat(claim.owner()).isEqualTo("Wang Fang");
    assertThat(claim.lot()).contains("A");
    assertThat(trade.line(order, 1).fulfilment().damaged()).isEqualByComparingTo("3");
    assertThat(trade.open(order)).containsExactly(Reason.DISCREPANCY);
  }

  @Test
  @DisplayName("doc:L1: half a pack is not counted")
  void refusesHalfAPack() {
    var whole = trade.packs("DN-1", 1, GoodsState.GOOD, 1);
    var half =
        new BookGoods(
            whole.key(),
            whole.despatch(),
            1,
            GoodsState.GOOD,
            new BigDecimal("0.5"),
            whole.lot(),
            whole.expiry(),
            whole.kind(),
            whole.note());

    assertThat(refused(trade.book(half)).reason()).isEqualTo(Reason.QUANTITY_UNREADABLE);
  }

  @Test
  @DisplayName("F15: the same key again is the same booking, other content under it is refused")
  void countsOnceForOneKey() {
    var command = trade.packs("DN-1", 1, GoodsState.GOOD, 2);
    var booked = (Booked) trade.book(command);

    var again = (Booked) trade.book(command);
    var other = trade.book(lot(command, "A"));

    assertThat(again.bookingId()).isEqualTo(booked.bookingId());
    assertThat(booked.repeated()).isFalse();
    assertThat(again.repeated()).isTrue();
    assertThat(refused(other).reason()).isEqualTo(Reason.COMMAND_KEY_REUSED);
    assertThat(received(1)).isEqualByComparingTo("2");
    assertThat(trade.despatch("DN-1").bookings()).hasSize(1);
  }

  @Test
  @DisplayName("F15: a refused booking leaves its key free")
  void leavesTheKeyOfARefusal() {
    var command = trade.packs("DN-1", 1, GoodsState.GOOD, 6);
    var booked = (Booked) trade.book("DN-1", 1, GoodsState.GOOD, 1);
    var refused = trade.book(command);

    trade.takeBack(booked.bookingId());

    assertThat(refused).isInstanceOf(Refused.class);
    assertThat(trade.book(command)).isEqualTo(new Booked(bookingId(), false));
    assertThat(received(1)).isEqualByComparingTo("6");
  }

  @Test
  @DisplayName("G1: a booking is taken back by an act of its own")
  void takesBack() {
    var booked = (Booked) trade.book("DN-1", 1, GoodsState.GOOD, 6);

    assertThat(trade.takeBack(booked.bookingId())).isInstanceOf(Booked.class);

    assertThat(received(1)).isZero();
    assertThat(trade.despatch("DN-1").lines().get(0).left()).isEqualByComparingTo("6");
    var acts = trade.despatch("DN-1").bookings();
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).takenBack()).isTrue();
    assertThat(refused(trade.takeBack(booked.bookingId())).reason())
        .isEqualTo(Reason.BOOKING_TAKEN_BACK);
  }

  @Test
  @DisplayName("G3: with what is taken back its claim goes, and the badge with the last claim")
  void takesTheClaimBack() {
    var damaged = (Booked) trade.book("DN-1", 1, GoodsState.DAMAGED, 1);
    var over = (Booked) trade.book("DN-1", 1, GoodsState.OVER, 2);

    trade.takeBack(damaged.bookingId());
    var between = trade.open(order);
    trade.takeBack(over.bookingId());

    assertThat(between).containsExactly(Reason.DISCREPANCY);
    assertThat(trade.open(order)).isEmpty();
    assertThat(trade.line(order, 1).fulfilment().overage()).isZero();
    assertThat(trade.despatch("DN-1").discrepancies())
        .allSatisfy(claim -> assertThat(claim.closedAt()).isPresent());
  }

  @Test
  @DisplayName("G3: what the quality officer decided is not taken back any more")
  void doesNotTakeBackWhatIsDecided() {
    var held = (Booked) trade.book("DN-1", 1, GoodsState.QUARANTINED, 2);
    var claim = trade.despatch("DN-1").discrepancies().get(0);
    trade.decide(trade.officer(), claim, DiscrepancyView.Verdict.RELEASED, "intact");

    var result = trade.takeBack(held.bookingId());

    assertThat(refused(result).reason()).isEqualTo(Reason.BOOKING_TAKEN_BACK);
    assertThat(received(1)).isEqualByComparingTo("2");
  }

  @Test
  @DisplayName("F15: taking back twice under one key takes back once")
  void takesBackOnceForOneKey() {
    var booked = (Booked) trade.book("DN-1", 1, GoodsState.GOOD, 6);
    var service = container.get(ReceivingService.class);

    var first = service.takeBack(trade.receiver(), "take back 1", booked.bookingId());
    var again = service.takeBack(trade.receiver(), "take back 1", booked.bookingId());

    assertThat(((Booked) first.orElseThrow()).repeated()).isFalse();
    assertThat(((Booked) again.orElseThrow()).repeated()).isTrue();
  }

  @Test
  @DisplayName("G1: a position that is not in the delivery is not counted")
  void refusesAnUnknownPosition() {
    assertThat(refused(trade.book("DN-1", 9, GoodsState.GOOD, 1)).reason())
        .isEqualTo(Reason.UNKNOWN_LINE);
  }

  @Test
  @DisplayName("M6: a delivery of others is not there, and a buyer does not count")
  void countsForTheOwnSiteAlone() {
    var command = trade.packs("DN-1", 1, GoodsState.GOOD, 1);
    var elsewhere = trade.site(ZoneId.of("Asia/Shanghai"));
    var own = trade.receiverAt(trade.buyer().siteId());

    assertThat(trade.book(new Trade(container).receiver(), command)).isEmpty();
    assertThat(trade.book(trade.receiverAt(elsewhere), command)).isEmpty();
    assertThat(trade.book(Market.caller(trade.seller(), Role.RECEIVER), command)).isEmpty();
    assertThatThrownBy(() -> trade.book(trade.buyer().caller(), command))
        .isInstanceOf(AccessDenied.class);
    assertThat(trade.book(trade.receiver(), unknown(command))).isEmpty();
    assertThat(received(1)).isZero();
    assertThat(trade.book(own, command)).containsInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("M6: nobody takes back what was booked elsewhere")
  void takesBackAtTheOwnSiteAlone() {
    var booked = (Booked) trade.book("DN-1", 1, GoodsState.GOOD, 6);
    var service = container.get(ReceivingService.class);
    var elsewhere = trade.receiverAt(trade.site(ZoneId.of("Asia/Shanghai")));
    var stranger = new Trade(container).receiver();

    assertThat(service.takeBack(stranger, "take back 2", booked.bookingId())).isEmpty();
    assertThat(service.takeBack(elsewhere, "take back 3", booked.bookingId())).isEmpty();
    assertThatThrownBy(
            () -> service.takeBack(trade.buyer().caller(), "take back 4", booked.bookingId()))
        .isInstanceOf(AccessDenied.class);
    assertThat(service.takeBack(trade.receiver(), "take back 5", 4711)).isEmpty();
    assertThat(received(1)).isEqualByComparingTo("6");
  }

  @Test
  @DisplayName("doc row 6: of a voided delivery nothing is counted")
  void countsNothingOfAVoidedDelivery() {
    trade.send(trade.advice("DN-1", order).cancels());

    assertThat(refused(trade.book("DN-1", 1, GoodsState.GOOD, 1)).reason())
        .isEqualTo(Reason.DESPATCH_CLOSED);
  }

  private AdviceFixture oneLot(String number, LocalDate expiry) {
    return trade.advice(number, order).sends(1, first, AdviceFixture.lot("E", expiry, 1));
  }

  private static BookGoods lot(BookGoods packs, String lot) {
    return said(packs, Optional.of(lot), packs.expiry(), packs.kind());
  }

  private static BookGoods read(BookGoods packs, String lot, LocalDate expiry) {
    return said(packs, Optional.of(lot), Optional.of(expiry), packs.kind());
  }

  private static BookGoods kind(BookGoods packs, DiscrepancyKind kind) {
    return said(packs, packs.lot(), packs.expiry(), Optional.of(kind));
  }

  private static BookGoods said(
      BookGoods packs,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<DiscrepancyKind> kind) {
    return new BookGoods(
        packs.key(),
        packs.despatch(),
        packs.position(),
        packs.state(),
        packs.quantity(),
        lot,
        expiry,
        kind,
        packs.note());
  }

  private static BookGoods unknown(BookGoods packs) {
    return Trade.packs(new DespatchId(4711), packs.position(), packs.state(), 1);
  }

  private BigDecimal received(int line) {
    return trade.line(order, line).fulfilment().received();
  }

  private Headline headline() {
    return trade.view(order).row().headline();
  }

  /** Of the newest act in the delivery. */
  private long bookingId() {
    return trade.despatch("DN-1").bookings().get(0).id();
  }

  /** The lot under which the newest fact of that kind stands. */
  private String lotOf(String kind) {
    try (var session = container.sessions().openSession()) {
      return session
          .createNativeQuery(
              """
              select lot from ordering_quantity_fact where order_id = :order and kind = :kind
              order by id desc limit 1
              """,
              String.class)
          .setParameter("order", order.id().value())
          .setParameter("kind", kind)
          .getSingleResult();
    }
  }

  private static Finding refused(BookResult result) {
    return ((Refused) result).findings().get(0);
  }
}
