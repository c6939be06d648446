package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.Act;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.control.StockState;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is held, rejected, recalled or past its day goes to nobody, on both databases. */
@EachDatabase
class StockDatabaseTest {

  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L * 100);

  private final TestContainer container;
  private final Trade trade;
  private final Medicine medicine;

  StockDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    medicine = trade.market().medicine(trade.seller(), 10_000, "10");
  }

  @AfterEach
  void theClockIsTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("STO-05, QUARANTINED: a pack in quarantine is not dispensed; once released it is")
  void holdsWhatIsHeld() {
    var code = code();
    var held = counted(GoodsState.QUARANTINED, 700, code);

    var why = refused(PackAct.DISPENSED, code);

    assertThat(why.reason()).isEqualTo(Reason.QUARANTINED);
    assertThat(why.rule()).isEqualTo("STO-05");
    assertThat(why.document()).hasValue(code);
    assertThat(Texts.in(Locale.ENGLISH).what(why))
        .isEqualTo("lot LA is in quarantine since " + trade.today());
    assertThat(Texts.in(Locale.CHINESE).what(why)).startsWith("批号LA自").endsWith("为待验隔离状态");
    assertThat(refused(PackAct.EXPORTED, code).reason()).isEqualTo(Reason.QUARANTINED);

    decide(held, Verdict.RELEASED);
    assertThat(report(PackAct.DISPENSED, code).recorded()).containsExactly(code);
  }

  @Test
  @DisplayName("STO-05, QUARANTINED: what a quality officer rejected is destroyed, not dispensed")
  void holdsWhatWasRejected() {
    var code = code();
    decide(counted(GoodsState.QUARANTINED, 700, code), Verdict.REFUSED);

    assertThat(refused(PackAct.DISPENSED, code).facts())
        .containsEntry("state", "#stock.state.REJECTED");
    assertThat(report(PackAct.DESTROYED, code).recorded()).containsExactly(code);
  }

  @Test
  @DisplayName("STO-05, QUARANTINED: a pack of a recalled lot is not dispensed, one of another is")
  void holdsWhatIsRecalled() {
    var code = code();
    var other = code();
    counted(GoodsState.GOOD, 700, code);
    recall("LA");
    countedAs("LB", GoodsState.GOOD, 700, other);

    var report = report(PackAct.DISPENSED, code, other);

    assertThat(report.recorded()).containsExactly(other);
    assertThat(report.refused())
        .singleElement()
        .satisfies(
            one -> assertThat(one.why().facts()).containsEntry("state", "#stock.state.RECALLED"));
  }

  @Test
  @DisplayName("STO-05, QUARANTINED: a pack is dispensed on its last day and not on the next")
  void holdsWhatIsPastItsDay() {
    var last = code();
    var late = code();
    counted(GoodsState.GOOD, 250, last, late);

    passes(250);
    assertThat(report(PackAct.DISPENSED, last).recorded()).containsExactly(last);
    passes(1);
    assertThat(refused(PackAct.DISPENSED, late).facts())
        .containsEntry("state", "#stock.state.EXPIRED");
  }

  @Test
  @DisplayName("STO-05: nor is it shipped; a thousand packs are judged in as many questions as one")
  void shipsNone() {
    var held = code();
    counted(GoodsState.QUARANTINED, 700, held);
    var good = IntStream.range(0, 1_000).mapToObj(at -> code()).toArray(String[]::new);
    counted(GoodsState.GOOD, 700, good);

    long one = container.statementsOf(() -> shipping(held));
    long many =
        container.statementsOf(
            () -> shipping(Stream.concat(Stream.of(held), Stream.of(good)).toArray(String[]::new)));

    assertThat(many).isEqualTo(one);
    assertThat(shipping(held))
        .extracting(Finding::rule, Finding::reason)
        .containsExactly(tuple("STO-05", Reason.QUARANTINED));
    assertThat(shipping(good)).isEmpty();
  }

  private List<Finding> shipping(String... codes) {
    return container.inTransaction(
        () ->
            List.copyOf(
                container
                    .get(StockState.class)
                    .findings(
                        trade.officer(),
                        trade.buyer().companyId(),
                        Act.SHIP,
                        trade.today(),
                        Stream.of(codes).map(PackCode::new).toList())
                    .values()));
  }

  private Booked counted(GoodsState state, int days, String... codes) {
    return countedAs("LA", state, days, codes);
  }

  private Booked countedAs(String lot, GoodsState state, int days, String... codes) {
    var order = trade.place(trade.of(medicine, codes.length));
    var number = "DN-" + order.number();
    trade.send(
        trade
            .advice(number, order)
            .sends(1, medicine, AdviceFixture.lot(lot, trade.day(days), codes.length)));
    return (Booked) trade.book(trade.scanned(number, 1, state, codes));
  }

  private void decide(Booked held, Verdict verdict) {
    var claims = container.get(DiscrepancyService.class);
    var claim = claims.ofBooking(trade.receiver(), held.bookingId()).orElseThrow();
    assertThat(trade.decide(trade.officer(), claim, verdict, "looked at it"))
        .isInstanceOf(DecideResult.Decided.class);
  }

  private void recall(String lot) {
    var item =
        container
            .get(CatalogueService.class)
            .item(trade.buyer().caller(), medicine.itemId())
            .orElseThrow()
            .code();
    var number = "RC-" + CODES.incrementAndGet();
    assertThat(
            container
                .get(RecallService.class)
                .publish(
                    trade.desk(),
                    new PublishRecall(number, item, List.of(lot), RecallGrade.I, "Particles")))
        .isInstanceOf(RecallResult.Done.class);
  }

  private Finding refused(PackAct act, String code) {
    var report = report(act, code);
    assertThat(report.recorded()).isEmpty();
    assertThat(report.refused()).hasSize(1);
    return report.refused().get(0).why();
  }

  private PackReport report(PackAct act, String... codes) {
    return container
        .get(PackService.class)
        .report(trade.receiver(), new ReportPacks(trade.buyer().siteId(), act, List.of(codes)))
        .orElseThrow();
  }

  private void passes(int days) {
    container.get(TestClock.class).passes(Duration.ofDays(days));
  }

  private static String code() {
    return "8" + String.format("%019d", CODES.incrementAndGet());
  }
}
