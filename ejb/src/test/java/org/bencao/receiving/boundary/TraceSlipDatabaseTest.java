package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Outcome;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.receiving.boundary.SlipPlatform.Answer;
import org.bencao.receiving.boundary.TraceSlipView.Code;
import org.bencao.receiving.control.SlipWork;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the platform for traceability codes is told of packs, on both databases. */
@EachDatabase
class TraceSlipDatabaseTest {

  private final TestContainer container;
  private final TraceSlipService slips;
  private Trade trade;
  private Medicine medicine;
  private Placed order;

  TraceSlipDatabaseTest(TestContainer container) {
    this.container = container;
    this.slips = container.get(TraceSlipService.class);
  }

  @BeforeEach
  void trade() {
    in(new Market(container));
  }

  private void in(Market market) {
    trade = new Trade(container, market);
    medicine = trade.market().medicine(trade.seller(), 1_000, "10");
    order = trade.place(trade.of(medicine, 10));
  }

  @AfterEach
  void backToTheWall() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("I3: what was scanned goes on a slip when the delivery is counted, once")
  void tellsWhatWasScanned() {
    delivered(3, 0);
    trade.book(scanned(0, 2));
    close();
    close();

    var slip = only();
    assertThat(slip)
        .extracting(TraceSlipView::kind, TraceSlipView::document, TraceSlipView::codes)
        .containsExactly(SlipKind.PURCHASE_IN, "DN-1", 2);
    assertThat(codes(slip)).extracting(Code::inferred).containsExactly(false, false);
  }

  @Test
  @DisplayName(
      "I3: a line that was only counted tells what its advice names, where all of it is good")
  void infersWhatCameInFull() {
    delivered(3, 3);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);
    close();

    assertThat(codes(only())).extracting(Code::inferred).containsExactly(true, true, true);
  }

  @Test
  @DisplayName("I3: of packs that nobody can name nothing is told, nor where no law asks")
  void tellsNothingElse() {
    delivered(3, 2);
    trade.book("DN-1", 1, GoodsState.GOOD, 2);
    close();
    assertThat(list()).isEmpty();

    in(new Market(container).european());
    delivered(3, 3);
    trade.book("DN-1", 1, GoodsState.GOOD, 3);
    close();
    assertThat(list()).isEmpty();
  }

  @Test
  @DisplayName("I3: it is tried later and later, and known once; what came meanwhile by hand stays")
  void retries() {
    long id = made();
    var clock = Caller.clock();
    assertThat(slips.due(clock)).contains(id);
    var sent = slips.toSend(clock, id).orElseThrow();
    assertThat(sent.codes()).hasSize(2);

    slips.answered(clock, id, new Answer.Failed("answered 500"));

    assertThat(slips.due(clock)).doesNotContain(id);
    assertThat(only())
        .extracting(TraceSlipView::tries, TraceSlipView::fault)
        .containsExactly(1, "answered 500");
    container.get(TestClock.class).passes(Duration.ofSeconds(61));
    assertThat(slips.due(clock)).contains(id);
    slips.answered(clock, id, new Answer.Failed("answered 500"));
    container.get(TestClock.class).passes(Duration.ofSeconds(61));
    assertThat(slips.due(clock)).as("twice as long").doesNotContain(id);
    slips.again(trade.receiver(), id);
    assertThat(slips.due(clock)).contains(id);
    slips.answered(clock, id, new Answer.Taken("R-1"));
    slips.answered(clock, id, new Answer.Failed("answered 500"));
    assertThat(only().uploaded().orElseThrow().reference()).isEqualTo("R-1");
    assertThat(slips.toSend(clock, id)).isEmpty();
    assertThat(slips.uploaded(trade.receiver(), id, "R-1"))
        .containsInstanceOf(TraceSlipResult.Done.class);
    var refused =
        (TraceSlipResult.Refused) slips.uploaded(trade.receiver(), id, "R-2").orElseThrow();
    assertThat(refused.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.SLIP_UPLOADED);
  }

  @Test
  @DisplayName("TRC-05, UPLOAD_LATE: 25 hours warn, 72 hours go to the head of quality")
  void isLate() {
    long id = made();
    assertThat(only().finding()).isEmpty();
    assertThat(work(trade.receiver())).isEmpty();

    container.get(TestClock.class).passes(Duration.ofHours(25));

    var late = only().finding().orElseThrow();
    assertThat(late)
        .extracting(Finding::reason, Finding::outcome, Finding::rule, Finding::document)
        .containsExactly(Reason.UPLOAD_LATE, Outcome.WARN, "TRC-05", Optional.of("DN-1"));
    assertThat(Texts.in(Locale.ENGLISH).what(late)).startsWith("slip DN-1 not uploaded since ");
    assertThat(Texts.in(Locale.CHINESE).action(late)).isEqualTo("重新上传");
    assertThat(work(trade.receiver())).extracting(WorkItem::severity).containsExactly(Outcome.WARN);
    var head = Market.caller(trade.buyer().companyId(), Role.QUALITY_HEAD);
    assertThat(work(head)).isEmpty();
    container.get(TestClock.class).passes(Duration.ofHours(48));
    assertThat(work(head)).extracting(WorkItem::severity).containsExactly(Outcome.REFUSE);
    slips.uploaded(head, id, "by hand 7");
    assertThat(work(head)).isEmpty();
    assertThat(work(trade.receiver())).isEmpty();
  }

  @Test
  @DisplayName("I3: slips are the site's own")
  void isTheSitesOwn() {
    long id = made();
    var stranger = trade.another();

    assertThat(slips.find(stranger.receiver(), id)).isEmpty();
    assertThat(slips.list(stranger.receiver())).isEmpty();
    assertThat(slips.again(stranger.receiver(), id)).isEmpty();
    assertThat(slips.uploaded(stranger.receiver(), id, "X")).isEmpty();
    assertThatThrownBy(() -> slips.list(trade.buyer().caller())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> slips.due(trade.receiver())).isInstanceOf(AccessDenied.class);
    assertThat(slips.list(trade.receiver())).extracting(TraceSlipView::id).containsExactly(id);
  }

  @Test
  @DisplayName("I3: serial numbers that differ in the size of a letter are two packs")
  void keepsLettersAsTheyAre() {
    delivered(2, 0);
    var code = "(01)" + medicine.gtin() + "(21)";
    trade.book(trade.scanned("DN-1", 1, GoodsState.GOOD, code + "Ab1", code + "aB1"));
    close();

    assertThat(codes(only()))
        .extracting(Code::code)
        .containsExactlyInAnyOrder(code + "Ab1", code + "aB1");
  }

  private long made() {
    delivered(2, 0);
    trade.book(scanned(0, 2));
    close();
    return only().id();
  }

  private void delivered(int packs, int named) {
    var lot = AdviceFixture.lot("LA", trade.day(700), packs);
    trade.send(
        trade
            .advice("DN-1", order)
            .sends(1, medicine, named == 0 ? lot : lot.with(List.of(codes(named)))));
  }

  private BookGoods scanned(int from, int count) {
    return trade.scanned(
        "DN-1",
        1,
        GoodsState.GOOD,
        IntStream.range(from, from + count)
            .mapToObj(at -> "(01)" + medicine.gtin() + "(21)A" + at)
            .toArray(String[]::new));
  }

  private PackCode code(int at) {
    return PackCode.of(new Gtin(medicine.gtin()), medicine.sellerItem() + "-" + at);
  }

  private PackCode[] codes(int count) {
    return IntStream.range(0, count).mapToObj(this::code).toArray(PackCode[]::new);
  }

  private void close() {
    trade.close("DN-1");
  }

  private List<TraceSlipView> list() {
    return slips.list(trade.receiver());
  }

  private TraceSlipView only() {
    assertThat(list()).hasSize(1);
    return list().get(0);
  }

  private List<Code> codes(TraceSlipView of) {
    return slips.find(trade.receiver(), of.id()).orElseThrow().codes();
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(SlipWork.class).items(caller, trade.buyer().siteId(), 50);
  }
}
