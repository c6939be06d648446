package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.PackFacts;
import org.bencao.compliance.boundary.PackRuleService;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.Race;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.BookResult.Refused;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.boundary.PackStatus.Whereabouts;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packs that are counted, sold and looked for by their codes (P1, P2, I4). */
@EachDatabase
class PackDatabaseTest {

  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L * 100);

  private final TestContainer container;
  private final Trade trade;
  private final Medicine medicine;
  private int despatches;

  PackDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    medicine = trade.market().medicine(trade.seller(), 100_000, "10");
  }

  @AfterEach
  void theClockIsTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("P1: a pack is counted by its code, and then is in the site's stock")
  void counts() {
    var despatch = delivered(5);
    var code = code();

    assertThat(trade.book(trade.scanned(despatch, 1, GoodsState.GOOD, code)))
        .isInstanceOf(Booked.class);

    assertThat(trade.despatch(despatch).bookings().get(0).codes()).containsExactly(code);
    var pack = packs().status(trade.officer(), code).orElseThrow();
    assertThat(pack.whereabouts()).isEqualTo(Whereabouts.HERE);
    assertThat(pack.steps()).extracting(PackStatus.Step::act).containsExactly(PackAct.RECEIVED);
  }

  @Test
  @DisplayName(
      "P1: the same pack scanned twice is said and not counted; taken back it may be again")
  void countsOnce() {
    var despatch = delivered(5);
    var code = code();
    var first = (Booked) trade.book(trade.scanned(despatch, 1, GoodsState.GOOD, code));

    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.GOOD, code)))
        .containsExactly(Reason.CODE_COUNTED);
    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.DAMAGED, code)))
        .containsExactly(Reason.CODE_COUNTED);

    var service = container.get(ReceivingService.class);
    assertThat(service.takeBack(trade.receiver(), "take back 1", first.bookingId()))
        .containsInstanceOf(Booked.class);
    assertThat(packs().status(trade.officer(), code).orElseThrow().whereabouts())
        .isEqualTo(Whereabouts.UNKNOWN);
    assertThat(trade.book(trade.scanned(despatch, 1, GoodsState.GOOD, code)))
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("TRC-03: a pack in the stock of another company is not received; nobody is named")
  void refusesWhatIsElsewhere() {
    var code = code();
    var other = new Trade(container);
    other.book(other.scanned(delivered(other, 1), 1, GoodsState.GOOD, code));
    var despatch = delivered(2);

    var refused = refused(trade.scanned(despatch, 1, GoodsState.GOOD, code));

    assertThat(refused)
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.CODE_ALREADY_RECEIVED);
              assertThat(why.rule()).isEqualTo("TRC-03");
              assertThat(why.document()).hasValue(code);
              assertThat(why.date()).hasValue(trade.today().toString());
            });
    assertThat(packs().status(trade.officer(), code).orElseThrow())
        .satisfies(
            pack -> {
              assertThat(pack.whereabouts()).isEqualTo(Whereabouts.ELSEWHERE);
              assertThat(pack.steps()).isEmpty();
            });
    assertThat(trade.book(trade.scanned(despatch, 1, GoodsState.GOOD, code())))
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName(
      "TRC-03: a pack sold at one pharmacy goes to quarantine at the next, and stays there")
  void quarantinesWhatWasSold() {
    var code = code();
    var other = new Trade(container);
    other.book(other.scanned(delivered(other, 1), 1, GoodsState.GOOD, code));
    assertThat(report(other, PackAct.DISPENSED, code).recorded()).containsExactly(code);
    var despatch = delivered(2);

    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.GOOD, code)))
        .containsExactly(Reason.CODE_ALREADY_SOLD);
    var held = (Booked) trade.book(trade.scanned(despatch, 1, GoodsState.QUARANTINED, code));
    var claim =
        container
            .get(DiscrepancyService.class)
            .ofBooking(trade.receiver(), held.bookingId())
            .orElseThrow();
    assertThat(claim.codes()).containsExactly(code);
    var decided =
        container
            .get(DiscrepancyService.class)
            .decide(trade.officer(), claim.id(), Verdict.RELEASED, "looks right")
            .orElseThrow();
    assertThat(((DecideResult.Refused) decided).findings())
        .extracting(Finding::reason)
        .contains(Reason.CODE_ALREADY_SOLD);
    assertThat(packs().status(other.officer(), code).orElseThrow().whereabouts())
        .isEqualTo(Whereabouts.GONE);
  }

  @Test
  @DisplayName(
      "TRC-03: what was held is in stock once it is released, and then cannot be elsewhere")
  void releases() {
    var code = code();
    var despatch = delivered(2);
    var held = (Booked) trade.book(trade.scanned(despatch, 1, GoodsState.QUARANTINED, code));
    assertThat(packs().status(trade.officer(), code).orElseThrow().whereabouts())
        .isEqualTo(Whereabouts.UNKNOWN);
    var service = container.get(DiscrepancyService.class);
    var claim = service.ofBooking(trade.receiver(), held.bookingId()).orElseThrow();

    assertThat(service.decide(trade.officer(), claim.id(), Verdict.RELEASED, "box was wet only"))
        .containsInstanceOf(DecideResult.Decided.class);

    assertThat(packs().status(trade.officer(), code).orElseThrow().whereabouts())
        .isEqualTo(Whereabouts.HERE);
  }

  @Test
  @DisplayName(
      "TRC-04, CODE_NOT_ON_ASN: an advice that names its packs lets no other in; the good ones are counted")
  void refusesWhatWasNotAdvised() {
    var named = new PackCode[] {new PackCode(code()), new PackCode(code())};
    var later = new PackCode(code());
    var order = trade.place(trade.of(medicine, 5));
    trade.send(
        trade
            .advice("DN-N", order)
            .sends(
                1,
                medicine,
                AdviceFixture.named("LA", trade.day(700), named),
                AdviceFixture.named("LB", trade.day(700), later)));
    var stranger = code();

    var refused = refused(trade.scanned("DN-N", 1, GoodsState.GOOD, stranger));
    assertThat(refused).extracting(Finding::reason).containsExactly(Reason.CODE_NOT_ON_ASN);
    assertThat(refused.get(0).rule()).isEqualTo("TRC-04");
    assertThat(refused.get(0).document()).hasValue("DN-N");
    assertThat(reasons(trade.scanned("DN-N", 1, GoodsState.GOOD, later.value())))
        .containsExactly(Reason.LOT_MISMATCH);
    assertThat(
            trade.book(
                trade.scanned("DN-N", 1, GoodsState.GOOD, named[0].value(), named[1].value())))
        .isInstanceOf(Booked.class);
    var id = trade.despatch("DN-N").row().id();
    assertThat(packs().position(trade.receiver(), id, later.value())).hasValue(2);
    assertThat(packs().position(trade.receiver(), id, stranger)).isEmpty();
  }

  @Test
  @DisplayName("doc:L8: an advice with fewer codes than packs is a case for a person")
  void tellsWhenCodesAreMissing() {
    var order = trade.place(trade.of(medicine, 5));
    var once = new PackCode(code());
    trade.send(
        trade
            .advice("DN-M", order)
            .sends(1, medicine, AdviceFixture.named("LA", trade.day(700), once, once)));

    assertThat(trade.open(order)).contains(Reason.CODES_DIFFER);
    assertThat(trade.despatch("DN-M").row().advised()).isEqualByComparingTo("2");
  }

  @Test
  @DisplayName(
      "TRC-02, CODE_AMBIGUOUS: a code without separators is refused, and so is one of another item")
  void refusesWhatIsNotClear() {
    var despatch = delivered(5);
    var gtin = new Gtin(medicine.gtin());

    assertThat(
            reasons(
                trade.scanned(
                    despatch, 1, GoodsState.GOOD, "01" + gtin.value() + "10ABC21XYZ17301231")))
        .contains(Reason.CODE_AMBIGUOUS);
    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.GOOD, "hello")))
        .containsExactly(Reason.CODE_UNREADABLE);
    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.GOOD, "(01)09521234543213(21)A1")))
        .containsExactly(Reason.CODE_OF_ANOTHER);
    assertThat(
            reasons(
                trade.scanned(
                    despatch, 1, GoodsState.GOOD, "(01)" + gtin.value() + "(10)ZZ(21)A2")))
        .containsExactly(Reason.LOT_MISMATCH);
    assertThat(trade.book(trade.scanned(despatch, 1, GoodsState.GOOD, of(gtin))))
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("P1: as many codes as packs, or none")
  void wantsACodeAPack() {
    var despatch = delivered(5);
    var code = code();

    assertThat(reasons(trade.scanned(despatch, 1, GoodsState.GOOD, code, code)))
        .containsExactly(Reason.CODES_DIFFER);
  }

  @Test
  @DisplayName(
      "TRC-03, CODE_ALREADY_RECEIVED: of 32 who count one pack at 32 pharmacies at once one has it")
  void racesForOnePack() {
    for (int round = 0; round < 4; round++) {
      var code = code();
      var trades = IntStream.range(0, 8).mapToObj(at -> new Trade(container)).toList();
      var named = trades.stream().map(one -> delivered(one, 5)).toList();

      var results =
          Race.of(
              32,
              at -> {
                var one = trades.get(at % 8);
                return one.book(one.scanned(named.get(at % 8), 1, GoodsState.GOOD, code));
              });

      assertThat(results.stream().filter(Booked.class::isInstance)).hasSize(1);
      assertThat(
              results.stream()
                  .filter(Refused.class::isInstance)
                  .flatMap(one -> ((Refused) one).findings().stream())
                  .map(Finding::reason))
          .hasSize(31)
          .containsOnly(Reason.CODE_ALREADY_RECEIVED, Reason.CODE_COUNTED);
    }
  }

  @Test
  @DisplayName("I4: a pack is sold once, also where two tills say it at once")
  void sellsOnce() {
    var code = code();
    trade.book(trade.scanned(delivered(2), 1, GoodsState.GOOD, code));
    var other = new Trade(container);

    var reports =
        Race.of(16, at -> report(at % 2 == 0 ? trade : other, PackAct.DISPENSED, code).recorded());

    assertThat(reports.stream().filter(one -> !one.isEmpty())).hasSize(8);
    assertThat(
            packs().status(trade.officer(), code).orElseThrow().steps().stream()
                .filter(step -> step.act() == PackAct.DISPENSED))
        .hasSize(1);
    assertThat(report(other, PackAct.DISPENSED, code).refused())
        .singleElement()
        .satisfies(one -> assertThat(one.why().reason()).isEqualTo(Reason.CODE_ALREADY_SOLD));
  }

  @Test
  @DisplayName("I4: a report takes code by code, and says of each other one why not")
  void reportsCodeByCode() {
    var code = code();
    var elsewhere = code();
    var other = new Trade(container);
    other.book(other.scanned(delivered(other, 1), 1, GoodsState.GOOD, elsewhere));

    var report = report(trade, PackAct.DISPENSED, code, elsewhere, "hello", code);

    assertThat(report.recorded()).containsExactly(code);
    assertThat(report.refused())
        .extracting(one -> one.why().reason())
        .containsExactlyInAnyOrder(Reason.CODE_ALREADY_RECEIVED, Reason.CODE_UNREADABLE);
    assertThat(report(trade, PackAct.DISPENSED, code).recorded()).containsExactly(code);
    assertThat(report(trade, PackAct.DESTROYED, code).refused())
        .extracting(one -> one.why().reason())
        .containsExactly(Reason.CODE_ALREADY_SOLD);
  }

  @Test
  @DisplayName("I4: a sale is taken back by who said it, for ten days")
  void restores() {
    var code = code();
    report(trade, PackAct.DISPENSED, code);
    var other = new Trade(container);

    assertThat(report(other, PackAct.RESTORED, code).refused())
        .extracting(one -> one.why().reason())
        .containsExactly(Reason.CODE_NOT_YOURS);
    assertThat(report(trade, PackAct.RESTORED, code).recorded()).containsExactly(code);
    assertThat(packs().status(trade.officer(), code).orElseThrow().whereabouts())
        .isEqualTo(Whereabouts.HERE);

    report(trade, PackAct.DISPENSED, code);
    container.get(TestClock.class).passes(Duration.ofDays(11));
    assertThat(report(trade, PackAct.RESTORED, code).refused())
        .extracting(one -> one.why().reason())
        .containsExactly(Reason.CODE_NOT_YOURS);
  }

  @Test
  @DisplayName("I4: nobody speaks for the packs of another company's site")
  void speaksForOwnSitesAlone() {
    var other = new Trade(container);

    assertThat(
            packs()
                .report(
                    trade.receiver(),
                    new ReportPacks(other.buyer().siteId(), PackAct.DISPENSED, List.of(code()))))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "TRC-08, UI_NOT_ACTIVE: in the European Union a pack that is out of trade has no active identifier")
  void isNotActive() {
    var rules = container.get(PackRuleService.class);
    var gone =
        new PackFacts(
            1,
            trade.today(),
            "EU",
            code(),
            true,
            "DN-1",
            Optional.empty(),
            Optional.empty(),
            Optional.of(trade.day(-3)),
            "DESTROYED");

    assertThat(rules.judge(trade.receiver(), List.of(gone)))
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.UI_NOT_ACTIVE);
              assertThat(why.rule()).isEqualTo("TRC-08");
              assertThat(why.date()).hasValue(trade.day(-3).toString());
              assertThat(why.facts()).containsEntry("state", "#receiving.pack.DESTROYED");
            });
  }

  @Test
  @DisplayName("P1: a thousand packs are judged in as many questions as one")
  void judgesInAConstantNumberOfStatements() {
    var despatch = delivered(1_000);
    var service = container.get(ReceivingService.class);
    var one = trade.scanned(despatch, 1, GoodsState.GOOD, code());
    var thousand =
        trade.scanned(
            despatch,
            1,
            GoodsState.GOOD,
            IntStream.range(0, 1_000).mapToObj(at -> code()).toArray(String[]::new));

    long first = container.statementsOf(() -> service.check(trade.receiver(), one));
    long many = container.statementsOf(() -> service.check(trade.receiver(), thousand));

    assertThat(many).isEqualTo(first);
    assertThat(service.check(trade.receiver(), thousand)).hasValue(List.of());
  }

  private String delivered(int packs) {
    return delivered(trade, packs);
  }

  private String delivered(Trade whose, int packs) {
    var sold = whose == trade ? medicine : whose.market().medicine(whose.seller(), 1_000, "10");
    var order = whose.place(whose.of(sold, packs));
    var number = "DN-" + ++despatches + "-" + whose.seller();
    return sent(whose, order, sold, number, packs);
  }

  private static String sent(Trade whose, Placed order, Medicine sold, String number, int packs) {
    whose.send(
        whose.advice(number, order).sends(1, sold, AdviceFixture.lot("LA", whose.day(700), packs)));
    return number;
  }

  private List<Finding> refused(BookGoods command) {
    return ((Refused) trade.book(command)).findings();
  }

  private List<Reason> reasons(BookGoods command) {
    return refused(command).stream().map(Finding::reason).toList();
  }

  private PackReport report(Trade whose, PackAct act, String... codes) {
    return packs()
        .report(
            whose.receiver(), new ReportPacks(whose.buyer().siteId(), act, Arrays.asList(codes)))
        .orElseThrow();
  }

  private PackService packs() {
    return container.get(PackService.class);
  }

  private static String of(Gtin gtin) {
    return PackCode.of(gtin, "S" + CODES.incrementAndGet()).value();
  }

  private static String code() {
    return "8" + String.format("%019d", CODES.incrementAndGet());
  }
}
