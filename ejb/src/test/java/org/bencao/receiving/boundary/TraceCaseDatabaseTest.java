package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.compliance.boundary.TraceClockService;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.MakeToken;
import org.bencao.organisation.boundary.MakeTokenResult;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.receiving.boundary.BookResult.Booked;
import org.bencao.receiving.boundary.TraceCaseResult.Done;
import org.bencao.receiving.boundary.TraceCaseResult.Refused;
import org.bencao.receiving.control.TraceCaseWork;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lots under suspicion, and what others want to know of a product, on both databases. */
@EachDatabase
class TraceCaseDatabaseTest {

  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L * 100);

  private final TestContainer container;
  private Trade trade;
  private Medicine medicine;

  TraceCaseDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void someTrade() {
    trade = new Trade(container);
    medicine = trade.market().medicine(trade.seller(), 1_000, "10");
  }

  @AfterEach
  void theClockIsTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("TRC-10, SUSPECT_PRODUCT: a lot under suspicion goes nowhere from that moment on")
  void barsAtOnce() {
    var sold = code();
    var shelf = code();
    delivered("DN-1", "LA");
    trade.book(trade.scanned("DN-1", 1, GoodsState.GOOD, sold, shelf));
    assertThat(report(sold).recorded()).hasSize(1);

    suspect(trade.receiver(), "la");

    var refused = report(shelf).refused().get(0).why();
    assertThat(refused.reason()).isEqualTo(Reason.QUARANTINED);
    assertThat(Texts.in(Locale.ENGLISH).what(refused)).contains("under suspicion");
    delivered("DN-2", "LA");
    var booked = ((BookResult.Refused) trade.book("DN-2", 1, GoodsState.GOOD, 1)).findings();
    assertThat(booked)
        .extracting(Finding::reason, Finding::rule, one -> one.line().orElse(0))
        .containsExactly(tuple(Reason.SUSPECT_PRODUCT, "TRC-10", 1));
    assertThat(Texts.in(Locale.ENGLISH).what(booked.get(0)))
        .startsWith("Testamol")
        .endsWith("lot LA is suspect since " + trade.day(0));
    assertThat(Texts.in(Locale.CHINESE).what(booked.get(0)))
        .endsWith("批号LA自" + trade.day(0) + "列为可疑");
    assertThat(trade.book("DN-2", 1, GoodsState.QUARANTINED, 1)).isInstanceOf(Booked.class);
    assertThat(trade.despatch("DN-2").discrepancies().get(0).reasons())
        .as("the seller reads it, and must not learn of the suspicion by it")
        .isEmpty();
    delivered("DN-3", "LB");
    assertThat(trade.book("DN-3", 1, GoodsState.GOOD, 1))
        .as("another lot")
        .isInstanceOf(Booked.class);
    var other = trade.another();
    other.send(
        other
            .advice("DN-9", other.place(other.of(medicine, 5)))
            .sends(1, medicine, AdviceFixture.lot("LA", other.day(700), 5)));
    assertThat(other.book("DN-9", 1, GoodsState.GOOD, 5))
        .as("who does not suspect it")
        .isInstanceOf(Booked.class);
  }

  @Test
  @DisplayName(
      "TRC-10, CASE_OVER: another person clears it, and then it may be sold and released again")
  void isCleared() {
    delivered("DN-1", "LA");
    trade.book("DN-1", 1, GoodsState.QUARANTINED, 1);
    var claim = trade.despatch("DN-1").discrepancies().get(0);
    var id = suspect(trade.officer(), "LA");
    var release = trade.decide(quality(7), claim, DiscrepancyView.Verdict.RELEASED, "looks right");
    assertThat(((DecideResult.Refused) release).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.SUSPECT_PRODUCT);

    assertThat(refused(cases().decide(trade.officer(), id, false, "the maker says so")))
        .containsExactly(Reason.SAME_PERSON_TWICE);
    assertThatThrownBy(() -> cases().decide(trade.receiver(), id, false, "fine"))
        .isInstanceOf(AccessDenied.class);
    assertThat(refused(cases().decide(quality(7), id, false, " ")))
        .containsExactly(Reason.FACT_MISSING);
    done(cases().decide(quality(7), id, false, "the maker says so"));
    done(cases().decide(quality(7), id, false, "the maker says so"));
    assertThat(refused(cases().decide(quality(7), id, true, "no")))
        .containsExactly(Reason.CASE_OVER);

    assertThat(trade.decide(quality(7), claim, DiscrepancyView.Verdict.RELEASED, "cleared"))
        .isInstanceOf(DecideResult.Decided.class);
    assertThat(view(id).isOpen()).isFalse();
    assertThat(work(quality(7))).isEmpty();
  }

  @Test
  @DisplayName("TRC-10: illegitimate in the US, FDA and partners are told within 24 hours")
  void isToldInADay() {
    trade = new Trade(container, new Market(container).american());
    medicine = trade.market().medicine(trade.seller(), 1_000, "10");
    var id = suspect(trade.receiver(), "LA");
    assertThat(work(trade.officer())).hasSize(1);
    var decided = trade.now();
    done(cases().decide(trade.officer(), id, true, "two packs with one serial number"));

    var due = view(id).due().orElseThrow();
    assertThat(Duration.between(decided, due))
        .isBetween(Duration.ofHours(24), Duration.ofHours(24).plusMinutes(1));
    assertThat(view(id).finding().orElseThrow())
        .extracting(Finding::reason, Finding::rule, Finding::outcome)
        .containsExactly(Reason.SUSPECT_PRODUCT, "TRC-10", Outcome.WARN);
    container.get(TestClock.class).passes(Duration.ofHours(25));
    assertThat(view(id).finding().orElseThrow().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(work(trade.officer()))
        .extracting(WorkItem::severity, one -> one.due().isPresent())
        .containsExactly(tuple(Outcome.REFUSE, true));

    done(cases().told(trade.officer(), id, "3911-0042"));

    done(cases().told(trade.officer(), id, "3911-0042"));
    assertThat(refused(cases().told(trade.officer(), id, "3911-0043")))
        .containsExactly(Reason.CASE_OVER);
    assertThat(view(id).isOpen()).isFalse();
    assertThat(view(id).finding()).isEmpty();
    assertThat(view(id).told().orElseThrow().reference()).isEqualTo("3911-0042");
    assertThat(work(trade.officer())).isEmpty();
  }

  @Test
  @DisplayName("TRC-10: in China and Europe authority and holder are told at once; it stays barred")
  void isToldAtOnce() {
    var id = suspect(trade.receiver(), "LA");
    done(cases().decide(trade.officer(), id, true, "counterfeit"));
    container.get(TestClock.class).passes(Duration.ofSeconds(2));

    assertThat(view(id).finding().orElseThrow().outcome()).isEqualTo(Outcome.REFUSE);
    done(cases().told(trade.officer(), id, "N-1"));
    delivered("DN-2", "LA");
    assertThat(trade.book("DN-2", 1, GoodsState.GOOD, 1)).isInstanceOf(BookResult.Refused.class);
  }

  @Test
  @DisplayName("TRC-09, TRACE_ANSWER_DUE: asked on Monday at 10 a wholesaler answers on Tuesday")
  void answersInABusinessDay() {
    var seller = company("WHOLESALER");
    var store = company("PHARMACY");

    assertThat(due(seller, "2026-11-23T10:00")).isEqualTo("2026-11-24T10:00");
    assertThat(due(seller, "2026-11-27T16:00")).isEqualTo("2026-11-29T16:00");
    assertThat(due(store, "2026-11-23T10:00")).isEqualTo("2026-11-25T10:00");
    assertThat(due(store, "2026-11-27T16:00")).isEqualTo("2026-12-01T16:00");
  }

  @Test
  @DisplayName("TRC-09: a request waits until it is answered, then it is late, then it is over")
  void isAnswered() {
    trade = new Trade(container, new Market(container).american());
    var came = trade.now();
    var made =
        (Done)
            cases()
                .request(trade.officer(), key(), "Larkspur", "Is serial 4711 one of yours?", came);
    var id = made.view().id();

    assertThat(view(id).finding().orElseThrow())
        .extracting(Finding::reason, Finding::rule, Finding::outcome)
        .containsExactly(Reason.TRACE_ANSWER_DUE, "TRC-09", Outcome.WARN);
    assertThat(Texts.in(Locale.ENGLISH).what(view(id).finding().orElseThrow()))
        .startsWith("trace request ")
        .contains(" must be answered by 20");
    assertThat(Texts.in(Locale.CHINESE).what(view(id).finding().orElseThrow())).endsWith("前答复");
    container.get(TestClock.class).passes(Duration.ofDays(5));
    assertThat(view(id).finding().orElseThrow().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(work(trade.officer())).hasSize(1);
    assertThat(refused(cases().answer(trade.officer(), id, " ")))
        .containsExactly(Reason.FACT_MISSING);
    done(cases().answer(trade.officer(), id, "No: it was never made"));
    assertThat(refused(cases().answer(trade.officer(), id, "Yes")))
        .containsExactly(Reason.CASE_OVER);
    assertThat(work(trade.officer())).isEmpty();
    assertThat(view(id).decided().orElseThrow().outcome()).isEqualTo(TraceOutcome.ANSWERED);
  }

  @Test
  @DisplayName("TRC-09, COMMAND_KEY_REUSED: what is sent twice is one request; so is its answer")
  void isAskedOnce() {
    var key = key();
    var came = trade.now();
    var first = (Done) cases().request(trade.officer(), key, "Larkspur", "Whose is it?", came);

    assertThat(cases().request(trade.officer(), key, "Larkspur", "Whose is it?", trade.now()))
        .isEqualTo(first);
    var other = (Refused) cases().request(trade.officer(), key, "Larkspur", "Another?", came);
    assertThat(other.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.COMMAND_KEY_REUSED);
    done(cases().answer(trade.officer(), first.view().id(), "ours"));
    done(cases().answer(trade.officer(), first.view().id(), "ours"));
    assertThat(cases().list(trade.officer())).hasSize(1);
  }

  @Test
  @DisplayName(
      "TRC-09: where no law sets a clock there is none; what comes from tomorrow is refused")
  void hasNoClockElsewhere() {
    var made =
        (Done) cases().request(trade.officer(), key(), "Somebody", "Whose is it?", trade.now());
    assertThat(made.view().due()).isEmpty();
    var later = cases().request(trade.officer(), key(), "S", "x", trade.now().plusSeconds(60));
    assertThat(((Refused) later).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.REGISTER_DATE);
    assertThatThrownBy(() -> cases().request(trade.receiver(), key(), "S", "x", trade.now()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName(
      "TRC-10: the same suspicion is one case; another company sees and decides none of it")
  void isNobodyElses() {
    var id = suspect(trade.receiver(), "LA");
    assertThat(suspect(trade.officer(), "la ")).isEqualTo(id);
    var other = trade.another();

    assertThat(cases().list(other.officer())).isEmpty();
    assertThat(cases().find(other.officer(), id)).isEmpty();
    assertThat(cases().decide(other.officer(), id, false, "fine")).isEmpty();
    assertThat(cases().told(other.officer(), id, "N-1")).isEmpty();
    assertThat(cases().answer(trade.officer(), id, "answer")).as("a suspicion").isEmpty();
    assertThat(cases().list(trade.officer())).extracting(TraceCaseView::id).containsExactly(id);
    var lost = cases().suspect(trade.receiver(), "no such item", "LA", "why");
    assertThat(((Refused) lost).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.ITEM_NOT_FOUND);
  }

  @Test
  @DisplayName("TRC-10, SAME_PERSON_TWICE: a program is not another person than who made its token")
  void isNobodyTwice() {
    var company = trade.buyer().companyId();
    var officer = new Caller.Grant(company, Optional.empty(), Role.QUALITY_OFFICER);
    var administrator = new Caller.Grant(company, Optional.empty(), Role.COMPANY_ADMINISTRATOR);
    var maker =
        new Caller(
            Caller.Kind.PERSON, company + 300, "Maker", company, Set.of(officer, administrator));
    var made =
        (MakeTokenResult.Made)
            container
                .get(TokenService.class)
                .makeToken(maker, new MakeToken("scanner", Set.of(Role.QUALITY_OFFICER), 5));
    var program = container.get(Callers.class).ofToken(made.secret()).orElseThrow();
    var id = suspect(program, "LA");
    for (var same : List.of(program, maker)) {
      assertThat(refused(cases().decide(same, id, false, "fine")))
          .containsExactly(Reason.SAME_PERSON_TWICE);
    }
    done(cases().decide(trade.officer(), id, false, "fine"));
  }

  private CompanyView company(String kind) {
    var market = new Market(container).american();
    var id = kind.equals("PHARMACY") ? market.pharmacy().companyId() : market.wholesaler();
    return container.get(CompanyService.class).find(Caller.setup(), id).orElseThrow();
  }

  private String due(CompanyView company, String asked) {
    var zone = ZoneId.of(company.zone());
    Instant at = LocalDateTime.parse(asked).atZone(zone).toInstant();
    return container
        .get(TraceClockService.class)
        .answerDue(Caller.setup(), company, at)
        .orElseThrow()
        .atZone(zone)
        .toLocalDateTime()
        .toString();
  }

  private static String key() {
    return "request-" + CODES.incrementAndGet();
  }

  private TraceCaseService cases() {
    return container.get(TraceCaseService.class);
  }

  private long suspect(Caller caller, String lot) {
    var made = cases().suspect(caller, medicine.gtin(), lot, "the seal is broken");
    return ((Done) made).view().id();
  }

  private TraceCaseView view(long id) {
    return cases().find(trade.officer(), id).orElseThrow();
  }

  private static void done(Optional<TraceCaseResult> result) {
    assertThat(result.orElseThrow()).isInstanceOf(Done.class);
  }

  private static List<Reason> refused(Optional<TraceCaseResult> result) {
    return ((Refused) result.orElseThrow()).findings().stream().map(Finding::reason).toList();
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(TraceCaseWork.class).items(caller, trade.buyer().siteId(), 50);
  }

  /** Another officer. */
  private Caller quality(int number) {
    return new Caller(
        Caller.Kind.PERSON,
        trade.buyer().companyId() + 100 + number,
        "Officer " + number,
        trade.buyer().companyId(),
        Set.of(
            new Caller.Grant(trade.buyer().companyId(), Optional.empty(), Role.QUALITY_OFFICER)));
  }

  private void delivered(String number, String lot) {
    trade.send(
        trade
            .advice(number, trade.place(trade.of(medicine, 5)))
            .sends(1, medicine, AdviceFixture.lot(lot, trade.day(700), 5)));
  }

  private PackReport report(String code) {
    return container
        .get(PackService.class)
        .report(
            trade.receiver(),
            new ReportPacks(trade.buyer().siteId(), PackAct.DISPENSED, List.of(code)))
        .orElseThrow();
  }

  private static String code() {
    return "8" + String.format("%019d", CODES.incrementAndGet());
  }
}
