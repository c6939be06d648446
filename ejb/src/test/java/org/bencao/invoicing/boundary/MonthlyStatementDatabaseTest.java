package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.invoicing.boundary.MonthlyStatementView.Answered;
import org.bencao.invoicing.boundary.MonthlyStatementView.Entry;
import org.bencao.invoicing.boundary.MonthlyStatementView.Kind;
import org.bencao.invoicing.control.MonthEnd;
import org.bencao.invoicing.control.StatementWork;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two companies owe each other at the end of a month, and what the buyer says of it. */
@EachDatabase
class MonthlyStatementDatabaseTest {

  private final TestContainer container;
  private final MonthlyStatementService statements;
  private final PaymentService payments;
  private InvoiceFixture deal;

  MonthlyStatementDatabaseTest(TestContainer container) {
    this.container = container;
    this.statements = container.get(MonthlyStatementService.class);
    this.payments = container.get(PaymentService.class);
  }

  @BeforeEach
  void trade() {
    deal = new InvoiceFixture(container);
  }

  @AfterEach
  void backToTheWall() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("PAY-03: 1,000 + 500 - 100 - 900 = 500, and the month goes on from there")
  void balances() {
    billed("INV-1", "1000");
    nextMonth();
    assertThat(make()).isOne();
    var second = billed("INV-2", "500");
    deal.arrives(deal.creditNote("CN-1", second, "INV-2").line(1, 1, "88.17"));
    deal.arrives(deal.creditNote("CN-2", second, "INV-2").line(1, 1, "0.33"));
    pay("900.00", "B-1");
    nextMonth();

    assertThat(make()).isOne();

    var rows = list();
    assertThat(rows)
        .extracting(
            MonthlyStatementView::opening,
            MonthlyStatementView::invoiced,
            MonthlyStatementView::credited,
            MonthlyStatementView::paid,
            MonthlyStatementView::closing)
        .containsExactly(
            tuple(cny("1000"), cny("500"), cny("100"), cny("900"), cny("500")),
            tuple(cny("0"), cny("1000"), cny("0"), cny("0"), cny("1000")));
    assertThat(rows.get(0).month()).isEqualTo(rows.get(1).month().plusMonths(1));
    assertThat(entries(rows.get(0)))
        .extracting(Entry::kind, Entry::number, Entry::amount)
        .containsExactly(
            tuple(Kind.INVOICE, "INV-2", cny("500")),
            tuple(Kind.CREDIT_NOTE, "CN-1", cny("-99.63")),
            tuple(Kind.CREDIT_NOTE, "CN-2", cny("-0.37")),
            tuple(Kind.PAYMENT, "B-1", cny("-900")));
    assertThat(
            container.get(InvoiceService.class).statement(deal.accounts()).stream()
                .map(StatementRow::total))
        .as("as the statement by age says")
        .containsExactly(cny("500"));
  }

  @Test
  @DisplayName("PAY-03: before a seller's first statement all is its opening; made twice it is one")
  void opensWithWhatWas() {
    billed("INV-1", "1000");
    nextMonth();
    pay("300.00", "B-1");
    nextMonth();

    assertThat(make()).isOne();
    assertThat(make()).isZero();

    assertThat(list())
        .extracting(MonthlyStatementView::opening, MonthlyStatementView::closing)
        .containsExactly(tuple(cny("1000"), cny("700")));
  }

  @Test
  @DisplayName("PAY-03: a month that nobody closed in time is made when the server is back")
  void catchesUp() {
    billed("INV-1", "1000");
    nextMonth();
    make();
    nextMonth();
    nextMonth();
    pay("1000.00", "B-1");
    nextMonth();
    nextMonth();

    assertThat(make()).as("two of silence, the payment; nothing was open after it").isEqualTo(3);

    assertThat(list())
        .extracting(MonthlyStatementView::opening, MonthlyStatementView::closing)
        .containsExactly(
            tuple(cny("1000"), cny("0")),
            tuple(cny("1000"), cny("1000")),
            tuple(cny("1000"), cny("1000")),
            tuple(cny("0"), cny("1000")));
  }

  @Test
  @DisplayName("PAY-03: a payment that was taken back later adds to the month in which it was")
  void takesBackInItsMonth() {
    billed("INV-1", "1000");
    long paid = pay("400.00", "B-1");
    nextMonth();
    make();
    payments.withdraw(deal.desk(), paid, "bank returned it");
    nextMonth();
    make();

    assertThat(list())
        .extracting(
            MonthlyStatementView::opening,
            MonthlyStatementView::paid,
            MonthlyStatementView::closing)
        .containsExactly(
            tuple(cny("600"), cny("-400"), cny("1000")), tuple(cny("0"), cny("400"), cny("600")));
    assertThat(entries(list().get(0)))
        .extracting(Entry::kind, Entry::amount)
        .containsExactly(tuple(Kind.WITHDRAWAL, cny("400")));
  }

  @Test
  @DisplayName("PAY-03: what both quarrel about stands beside the closing")
  void namesDisputes() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "11"));
    var difference = deal.difference("INV-1", Reason.MATCH_PRICE);
    container
        .get(SettlementService.class)
        .dispute(deal.accounts(), difference.id(), Optional.of("agreed at 10"));
    nextMonth();
    make();

    assertThat(list().get(0))
        .extracting(MonthlyStatementView::closing, MonthlyStatementView::disputed)
        .containsExactly(cny("124.30"), cny("11.30"));
  }

  @Test
  @DisplayName("PAY-03, STATEMENT_OPEN: the buyer answers in ten days, then it is late")
  void waitsForTheBuyer() {
    billed("INV-1", "1000");
    nextMonth();
    make();
    var made = list().get(0);

    assertThat(made.due()).contains(made.madeOn().plusDays(10));
    var waiting = work(deal.accounts()).get(0);
    assertThat(waiting)
        .extracting(WorkItem::reason, WorkItem::severity, WorkItem::stake)
        .containsExactly(
            Optional.of(Reason.STATEMENT_OPEN), Outcome.WARN, Optional.of(cny("1000")));
    container.get(TestClock.class).passes(Duration.ofDays(12));
    var late = list().get(0).finding().orElseThrow();
    assertThat(late)
        .extracting(Finding::reason, Finding::outcome, Finding::rule)
        .containsExactly(Reason.STATEMENT_OPEN, Outcome.REFUSE, "PAY-03");
    assertThat(Texts.in(Locale.ENGLISH).what(late))
        .isEqualTo("statement " + made.month() + " waits since " + made.madeOn());
    assertThat(Texts.in(Locale.CHINESE).action(late)).isEqualTo("确认或异议");
    assertThat(work(deal.accounts()))
        .extracting(WorkItem::severity)
        .containsExactly(Outcome.REFUSE);

    answer(made.id(), StatementAnswer.AGREED, "");

    assertThat(list().get(0).finding()).isEmpty();
    assertThat(work(deal.accounts())).isEmpty();
    assertThat(work(deal.desk())).isEmpty();
  }

  @Test
  @DisplayName("PAY-03: who differs says why; the seller sees it until both agree")
  void differs() {
    billed("INV-1", "1000");
    nextMonth();
    make();
    long id = list().get(0).id();

    assertThat(reasons(answer(id, StatementAnswer.DIFFERS, " ")))
        .containsExactly(Reason.STATEMENT_NOTE_MISSING);
    answer(id, StatementAnswer.DIFFERS, "INV-1 was never ours");

    assertThat(work(deal.accounts())).isEmpty();
    assertThat(work(deal.desk()))
        .extracting(item -> item.kind(), item -> item.facts().get("note"))
        .containsExactly(tuple(WorkKind.STATEMENT, "INV-1 was never ours"));
    assertThat(statements.list(deal.desk(), all()).rows().get(0).answered())
        .map(Answered::note)
        .contains("INV-1 was never ours");
    answer(id, StatementAnswer.AGREED, "credited");
    assertThat(work(deal.desk())).isEmpty();
    assertThat(reasons(answer(id, StatementAnswer.DIFFERS, "no")))
        .containsExactly(Reason.STATEMENT_ANSWERED);
    assertThat(answer(id, StatementAnswer.AGREED, "again"))
        .contains(new MonthlyStatementResult.Done(id));
    assertThat(list().get(0).answered()).map(Answered::note).contains("credited");
  }

  @Test
  @DisplayName("PAY-03: it is between the two; only who pays for the buyer answers")
  void isBetweenTheTwo() {
    billed("INV-1", "1000");
    nextMonth();
    make();
    long id = list().get(0).id();
    var stranger = new InvoiceFixture(container);

    assertThat(statements.find(stranger.accounts(), id)).isEmpty();
    assertThat(statements.list(stranger.desk(), all()).rows()).isEmpty();
    assertThat(statements.answer(stranger.accounts(), id, StatementAnswer.AGREED, "")).isEmpty();
    assertThat(statements.find(deal.desk(), id)).isPresent();
    assertThatThrownBy(() -> statements.answer(deal.desk(), id, StatementAnswer.AGREED, ""))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> statements.list(deal.receiver(), all()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("PAY-03: a list runs as many statements for ten months as for one; pages go back")
  void listsInAConstantNumberOfStatements() {
    billed("INV-1", "1000");
    nextMonth();
    make();
    long few = container.statementsOf(this::list);
    for (int at = 0; at < 9; at++) {
      nextMonth();
    }
    make();

    long many = container.statementsOf(() -> assertThat(list()).hasSize(10));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    var first = statements.list(deal.desk(), page(Optional.empty()));
    var second = statements.list(deal.desk(), page(first.older()));
    assertThat(second.rows().get(0).month()).isEqualTo(first.rows().get(1).month().minusMonths(1));
  }

  @Test
  @DisplayName("PAY-03: the sums of a row are kept as they were made, whoever writes to the table")
  void keepsItsSums() {
    billed("INV-1", "1000");
    nextMonth();
    make();

    assertThatThrownBy(
            () ->
                container.inTransaction(
                    () ->
                        container
                            .get(EntityManager.class)
                            .createNativeQuery(
                                "update invoicing_monthly_statement set closing = closing + 1"
                                    + " where seller_company_id = :seller")
                            .setParameter("seller", deal.seller())
                            .executeUpdate()))
        .isNotNull();
  }

  @Test
  @DisplayName(
      "PAY-03: stated up to now it is the same until something is written down; the month is whole")
  void statesUpToNow() {
    billed("INV-1", "1000");
    var first = now();
    assertThat(now()).isEqualTo(first);
    pay("300.00", "B-1");
    var second = now();

    assertThat(second.closing()).isEqualTo(cny("700"));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.interim()).isPresent();
    assertThat(statements.find(deal.accounts(), first.id()).orElseThrow().entries()).hasSize(1);
    nextMonth();
    assertThat(make()).isOne();
    assertThat(list().get(0))
        .extracting(
            MonthlyStatementView::interim,
            MonthlyStatementView::opening,
            MonthlyStatementView::closing)
        .containsExactly(Optional.empty(), cny("0"), cny("700"));
    assertThat(now().opening()).isEqualTo(cny("700"));
    var stranger = new InvoiceFixture(container);
    assertThat(statements.now(stranger.desk(), deal.buyer().companyId())).contains(List.of());
    assertThatThrownBy(() -> statements.now(deal.accounts(), deal.seller()))
        .isInstanceOf(AccessDenied.class);
  }

  private MonthlyStatementView now() {
    return statements.now(deal.desk(), deal.buyer().companyId()).orElseThrow().get(0);
  }

  /** Half a day into the next month, where the seller is. */
  private void nextMonth() {
    var now = container.get(Clock.class).instant();
    var zone =
        ZoneId.of(
            container
                .get(CompanyService.class)
                .find(deal.desk(), deal.seller())
                .orElseThrow()
                .zone());
    var next = YearMonth.from(now.atZone(zone)).plusMonths(1).atDay(1).atTime(12, 0).atZone(zone);
    container.get(TestClock.class).passes(Duration.between(now, next.toInstant()));
  }

  private int make() {
    return container.get(MonthEnd.class).make(deal.seller());
  }

  /** Gross of the seller's tax of 13 %. */
  private Placed billed(String number, String gross) {
    var net = new BigDecimal(gross).divide(new BigDecimal("1.13"), 4, RoundingMode.HALF_UP);
    var order = deal.order(net.toPlainString(), 1);
    deal.delivers("D-" + number, order, 1);
    deal.arrives(deal.invoice(number, order).line(1, 1, net.toPlainString()));
    return order;
  }

  private long pay(String amount, String reference) {
    var command =
        new RecordPayment(
            UUID.randomUUID().toString(),
            deal.buyer().companyId(),
            cny(amount),
            reference,
            today(),
            List.of());
    return ((PaymentResult.Done) payments.record(deal.desk(), command).orElseThrow()).paymentId();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"));
  }

  private List<MonthlyStatementView> list() {
    return statements.list(deal.accounts(), all()).rows();
  }

  private List<Entry> entries(MonthlyStatementView of) {
    return statements.find(deal.accounts(), of.id()).orElseThrow().entries();
  }

  private Optional<MonthlyStatementResult> answer(long id, StatementAnswer answer, String note) {
    return statements.answer(deal.accounts(), id, answer, note);
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(StatementWork.class).items(caller, deal.buyer().siteId(), 50);
  }

  private static List<Reason> reasons(Optional<MonthlyStatementResult> result) {
    return ((MonthlyStatementResult.Refused) result.orElseThrow())
        .findings().stream().map(Finding::reason).toList();
  }

  private static PaymentFilter all() {
    return new PaymentFilter(Optional.empty(), Optional.empty(), Optional.empty(), 50);
  }

  private static PaymentFilter page(Optional<String> older) {
    return new PaymentFilter(Optional.empty(), older, Optional.empty(), 2);
  }

  private static Money cny(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }
}
