package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.ordering.boundary.Race;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.boundary.RecallResult.Done;
import org.bencao.receiving.boundary.RecallResult.Refused;
import org.bencao.receiving.control.GoodsJudge;
import org.bencao.receiving.control.RecallWork;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lots that are called back, and what their sites say became of the packs (G7). */
@EachDatabase
class RecallDatabaseTest {

  private final TestContainer container;
  private final Trade trade;
  private final Medicine medicine;
  private int despatches;

  RecallDatabaseTest(TestContainer container) {
    this.container = container;
    trade = new Trade(container);
    medicine = trade.market().medicine(trade.seller(), 100_000, "10");
  }

  @AfterEach
  void theClockIsTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("RCL-01: a recalled lot is not booked, not released and not shipped; another lot is")
  void barsTheLot() {
    var held = delivered("LA", 5);
    var kept = booked(held, GoodsState.QUARANTINED, 2);
    var later = delivered("LA", 5);
    var other = delivered("LB", 5);
    publish("RC-1", RecallGrade.II, " lａ ");

    var refused = ((BookResult.Refused) trade.book(trade.packs(later, 1, GoodsState.GOOD, 1)));
    assertThat(refused.findings())
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.RECALLED);
              assertThat(why.rule()).isEqualTo("RCL-01");
              assertThat(why.document()).hasValue("RC-1");
              assertThat(why.date()).hasValue(trade.today().toString());
              assertThat(why.facts()).containsEntry("lot", "LA");
            });
    assertThat(trade.despatch(later).lines().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.RECALLED);
    var claims = container.get(DiscrepancyService.class);
    var claim = claims.ofBooking(trade.receiver(), kept).orElseThrow();
    var decided =
        claims.decide(trade.officer(), claim.id(), Verdict.RELEASED, "fine").orElseThrow();
    assertThat(((DecideResult.Refused) decided).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.RECALLED);
    assertThat(trade.book(trade.packs(other, 1, GoodsState.GOOD, 1))).isInstanceOf(Booked.class);
    assertThat(trade.book(trade.packs(later, 1, GoodsState.QUARANTINED, 1)))
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName("RCL-01, RECALLED: a lot that was announced in other letters is the same lot")
  void barsTheLotHoweverItIsWritten() {
    var delivery = delivered("lａ", 5);
    publish("RC-1", RecallGrade.II, "LA");

    var refused = ((BookResult.Refused) trade.book(trade.packs(delivery, 1, GoodsState.GOOD, 1)));

    assertThat(refused.findings()).extracting(Finding::reason).containsExactly(Reason.RECALLED);
  }

  @Test
  @DisplayName("RCL-01: the same lot of another item is not recalled")
  void barsTheItemAlone() {
    var other = trade.market().medicine(trade.seller(), 1_000, "10");
    var order = trade.place(trade.of(other, 5));
    trade.send(
        trade.advice("DN-O", order).sends(1, other, AdviceFixture.lot("LA", trade.day(700), 5)));
    publish("RC-1", RecallGrade.II, "LA");

    assertThat(trade.book(trade.packs("DN-O", 1, GoodsState.GOOD, 1))).isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName(
      "P3: sites with packs of the lot are told, those without are not; by name to sellers")
  void tellsTheTouchedAlone() {
    booked(delivered("LA", 5), GoodsState.GOOD, 3);
    var id = publish("RC-1", RecallGrade.I, "LA");
    var untouched = new Trade(container);

    var board = recalls().find(trade.desk(), id).orElseThrow();
    assertThat(board.own()).isTrue();
    assertThat(board.sites())
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.named()).isTrue();
              assertThat(site.mine()).isFalse();
              assertThat(site.received()).isEqualByComparingTo("3");
              assertThat(site.onTheWay()).isEqualByComparingTo("2");
              assertThat(site.unaccounted()).isEqualByComparingTo("3");
              assertThat(site.despatches()).isEmpty();
              assertThat(site.due()).hasValue(board.publishedAt().plus(Duration.ofHours(4)));
            });
    assertThat(recalls().find(trade.officer(), id).orElseThrow().sites())
        .singleElement()
        .satisfies(site -> assertThat(site.mine()).isTrue());
    assertThat(recalls().find(untouched.officer(), id)).isEmpty();
    assertThat(recalls().list(untouched.officer())).isEmpty();
    assertThat(work(untouched)).isEmpty();
    assertThat(work(trade))
        .singleElement()
        .satisfies(item -> assertThat(item.facts()).containsEntry("lots", "LA"));
  }

  @Test
  @DisplayName(
      "RCL-02, RECALL_NOT_BALANCED: 100 = 60 + 30 + 8 + 2 asks why two packs are unaccounted for")
  void wantsAReason() {
    booked(delivered("LA", 100), GoodsState.GOOD, 100);
    var id = publish("RC-1", RecallGrade.II, "LA");

    assertThat(reasons(answer(trade.officer(), id, 60, 30, 8, "")))
        .containsExactly(Reason.RECALL_NOT_BALANCED);
    assertThat(reasons(answer(trade.officer(), id, 60, 30, 11, "too many")))
        .containsExactly(Reason.RECALL_TOO_MANY);
    assertThat(answer(trade.officer(), id, 60, 30, 8, "two were broken in the shop"))
        .isInstanceOf(Done.class);

    var site = recalls().find(trade.desk(), id).orElseThrow().sites().get(0);
    assertThat(site.unaccounted()).isEqualByComparingTo("2");
    assertThat(site.answer().orElseThrow().note()).hasValue("two were broken in the shop");
    assertThat(work(trade)).isEmpty();
  }

  @Test
  @DisplayName(
      "RCL-02, RECALL_ANSWER_DUE: 4 h 1 min after a recall of class I the silent site is named")
  void escalates() {
    booked(delivered("LA", 5), GoodsState.GOOD, 5);
    var id = publish("RC-1", RecallGrade.I, "LA");
    assertThat(recalls().find(trade.desk(), id).orElseThrow().sites().get(0).findings()).isEmpty();

    container.get(TestClock.class).passes(Duration.ofMinutes(241));

    assertThat(recalls().find(trade.desk(), id).orElseThrow().sites().get(0).findings())
        .singleElement()
        .satisfies(
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.RECALL_ANSWER_DUE);
              assertThat(why.rule()).isEqualTo("RCL-02");
              assertThat(why.refuses()).isFalse();
            });
  }

  @Test
  @DisplayName("RCL-02: a recall ends when all have answered; what is missing wants a reason")
  void closes() {
    booked(delivered("LA", 5), GoodsState.GOOD, 5);
    var id = publish("RC-1", RecallGrade.II, "LA");

    assertThat(reasons(close(id, ""))).containsExactly(Reason.RECALL_OPEN);
    answer(trade.officer(), id, 2, 2, 0, "one is lost");
    assertThat(reasons(close(id, ""))).containsExactly(Reason.RECALL_NOT_BALANCED);
    assertThat(close(id, "one pack lost at the site")).isInstanceOf(Done.class);
    assertThat(reasons(answer(trade.officer(), id, 5, 0, 0, "")))
        .containsExactly(Reason.RECALL_CLOSED);
    assertThat(
            ((BookResult.Refused)
                    trade.book(trade.packs(delivered("LA", 5), 1, GoodsState.GOOD, 1)))
                .findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.RECALLED);
  }

  @Test
  @DisplayName("G7: who does not offer the item calls nothing back; a number means one recall")
  void isTheSellersToSay() {
    var other = new Trade(container);
    var command = command("RC-1", RecallGrade.II, "LA");

    assertThat(reasons(recalls().publish(other.desk(), command)))
        .containsExactly(Reason.RECALL_NOT_YOURS);
    var id = publish("RC-1", RecallGrade.II, "LA");
    assertThat(recalls().publish(trade.desk(), command)).isEqualTo(new Done(id));
    assertThat(reasons(recalls().publish(trade.desk(), command("RC-1", RecallGrade.I, "LA"))))
        .containsExactly(Reason.RECALL_NUMBER_REUSED);
    assertThat(reasons(recalls().publish(trade.desk(), command("RC-1", RecallGrade.II, "LB"))))
        .containsExactly(Reason.RECALL_NUMBER_REUSED);
    assertThat(recalls().close(other.desk(), id, Optional.of("none of mine"))).isEmpty();
  }

  @Test
  @DisplayName("RCL-02: who answered before the goods came is asked again when they are there")
  void asksAgain() {
    var despatch = delivered("LA", 5);
    var id = publish("RC-1", RecallGrade.II, "LA");
    answer(trade.officer(), id, 0, 0, 0, "");
    assertThat(work(trade)).isEmpty();

    booked(despatch, GoodsState.QUARANTINED, 5);

    assertThat(work(trade)).hasSize(1);
    answer(trade.officer(), id, 5, 0, 0, "");
    assertThat(work(trade)).isEmpty();
  }

  @Test
  @DisplayName("RCL-01: a wholesaler calls back what it sold; who holds the item what anybody sold")
  void barsWhatItSold() {
    var rival = new Trade(container);
    publish("RC-1", RecallGrade.II, "LA");

    assertThat(recalled(trade.seller())).containsExactly(Reason.RECALLED);
    assertThat(recalled(rival.seller())).isEmpty();
  }

  /** What is said of a lot that this seller sends. */
  private List<Reason> recalled(long seller) {
    var lot =
        new GoodsJudge.Lot(
            1,
            seller,
            medicine.itemId(),
            Optional.of("LA"),
            Optional.of(trade.day(700)),
            Optional.empty());
    return container
        .get(GoodsJudge.class)
        .judge(trade.receiver(), trade.buyer().companyId(), trade.today(), List.of(lot))
        .values()
        .stream()
        .flatMap(List::stream)
        .map(Finding::reason)
        .toList();
  }

  @Test
  @DisplayName("G7: nobody answers for a site that is not his")
  void answersForOwnSitesAlone() {
    booked(delivered("LA", 5), GoodsState.GOOD, 5);
    var id = publish("RC-1", RecallGrade.II, "LA");
    var other = new Trade(container);
    var command =
        new AnswerRecall(
            id,
            trade.buyer().siteId(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            Optional.of("nothing"));

    assertThat(recalls().answer(other.officer(), command)).isEmpty();
    assertThat(recalls().answer(trade.officerAt(trade.buyer().siteId() + 1), command)).isEmpty();
  }

  @Test
  @DisplayName("RCL-02: of two who answer at once the last word counts, and none is lost")
  void answersOneAfterTheOther() {
    booked(delivered("LA", 50), GoodsState.GOOD, 50);
    var id = publish("RC-1", RecallGrade.II, "LA");

    var results = Race.of(16, at -> answer(trade.officer(), id, at, 50 - at, 0, ""));

    assertThat(results).allMatch(Done.class::isInstance);
    assertThat(recalls().find(trade.desk(), id).orElseThrow().sites().get(0).unaccounted())
        .isEqualByComparingTo("0");
  }

  @Test
  @DisplayName("G7: the list of recalls asks as much for ten as for one")
  void listsInAConstantNumberOfStatements() {
    booked(delivered("LA", 5), GoodsState.GOOD, 5);
    publish("RC-1", RecallGrade.II, "LA");
    long one = container.statementsOf(() -> recalls().list(trade.officer()));
    for (int at = 2; at <= 10; at++) {
      publish("RC-" + at, RecallGrade.III, "LA", "L" + at);
    }

    long ten = container.statementsOf(() -> recalls().list(trade.officer()));

    assertThat(recalls().list(trade.officer())).hasSize(10);
    assertThat(ten).isEqualTo(one);
  }

  private List<WorkItem> work(Trade whose) {
    return container
        .get(RecallWork.class)
        .items(whose.officer(), whose.buyer().siteId(), 20)
        .stream()
        .filter(item -> item.kind() == WorkKind.RECALL)
        .toList();
  }

  private String delivered(String lot, int packs) {
    var order = trade.place(trade.of(medicine, packs));
    var number = "DN-" + ++despatches;
    trade.send(
        trade
            .advice(number, order)
            .sends(1, medicine, AdviceFixture.lot(lot, trade.day(700), packs)));
    return number;
  }

  private long booked(String despatch, GoodsState state, int packs) {
    return ((Booked) trade.book(trade.packs(despatch, 1, state, packs))).bookingId();
  }

  private long publish(String number, RecallGrade grade, String... lots) {
    return ((Done) recalls().publish(trade.desk(), command(number, grade, lots))).recallId();
  }

  private PublishRecall command(String number, RecallGrade grade, String... lots) {
    return new PublishRecall(
        number, itemCode(), Arrays.asList(lots), grade, "Particles were found");
  }

  private String itemCode() {
    return container
        .get(CatalogueService.class)
        .item(trade.buyer().caller(), medicine.itemId())
        .orElseThrow()
        .code();
  }

  private RecallResult answer(
      Caller caller, long id, int returned, int destroyed, int dispensed, String note) {
    return recalls()
        .answer(
            caller,
            new AnswerRecall(
                id,
                trade.buyer().siteId(),
                BigDecimal.valueOf(returned),
                BigDecimal.valueOf(destroyed),
                BigDecimal.valueOf(dispensed),
                Optional.of(note).filter(text -> !text.isEmpty())))
        .orElseThrow();
  }

  private RecallResult close(long id, String note) {
    return recalls()
        .close(
            Market.caller(trade.seller(), Role.QUALITY_HEAD),
            id,
            Optional.of(note).filter(text -> !text.isEmpty()))
        .orElseThrow();
  }

  private RecallService recalls() {
    return container.get(RecallService.class);
  }

  private static List<Reason> reasons(RecallResult result) {
    return ((Refused) result).findings().stream().map(Finding::reason).toList();
  }
}
