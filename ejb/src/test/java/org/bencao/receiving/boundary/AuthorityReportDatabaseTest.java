package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.compliance.boundary.AuthorityReportResult;
import org.bencao.compliance.boundary.AuthorityReportService;
import org.bencao.compliance.boundary.AuthorityReportView;
import org.bencao.compliance.boundary.ReportKind;
import org.bencao.compliance.control.ReportPeriods;
import org.bencao.compliance.control.ReportWork;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What authorities are told by a day, on both databases. */
@EachDatabase
class AuthorityReportDatabaseTest {

  private final TestContainer container;
  private final AuthorityReportService reports;

  AuthorityReportDatabaseTest(TestContainer container) {
    this.container = container;
    this.reports = container.get(AuthorityReportService.class);
  }

  @AfterEach
  void backToTheWall() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName(
      "SPC-15: a quarter with narcotics is reported by the 15th; its extract tells the sales")
  void beginsWhatTheCalendarAsks() {
    var trade = americanSale();
    var head = head(trade.seller());
    var next = nextQuarter(trade);
    passesTo(next, trade);

    begin(trade);
    begin(trade);

    var arcos = ofKind(head, ReportKind.ARCOS);
    assertThat(arcos).hasSize(1);
    var report = arcos.get(0);
    assertThat(report.due()).contains(next.plusDays(15).atStartOfDay(zone(trade)).toInstant());
    assertThat(reports.extract(head, report.id()).orElseThrow())
        .extracting(
            row -> row.sale().despatch(), row -> row.sale().lot(), row -> row.sale().packs())
        .containsExactly(tuple("DN-1", "LA", new BigDecimal("5.000")));
  }

  @Test
  @DisplayName(
      "SPC-15, REGULATOR_REPORT_DUE: the year's stock unsent is an alarm on 10 and 14 January")
  void alarmsBeforeItsTime() {
    var trade = americanSale();
    var head = head(trade.seller());
    var january = LocalDate.of(now().atZone(zone(trade)).getYear() + 1, 1, 1);
    passesTo(january, trade);
    begin(trade);
    var stock = ofKind(head, ReportKind.CONTROLLED_STOCK).get(0);

    assertThat(stock.due())
        .as("the 15th, to its last second")
        .contains(january.plusDays(15).atStartOfDay(zone(trade)).toInstant());
    assertThat(severity(head, stock, january.plusDays(8), trade)).isEmpty();
    assertThat(severity(head, stock, january.plusDays(9), trade)).contains(Outcome.WARN);
    assertThat(severity(head, stock, january.plusDays(13), trade)).contains(Outcome.REFUSE);
    passesTo(january.plusDays(15), trade);
    var late = reports.find(head, stock.id()).orElseThrow().finding().orElseThrow();
    assertThat(late)
        .extracting(Finding::reason, Finding::outcome, Finding::rule)
        .containsExactly(Reason.REGULATOR_REPORT_DUE, Outcome.REFUSE, "SPC-15");
    assertThat(Texts.in(Locale.ENGLISH).what(late))
        .isEqualTo("the report of controlled stock is due " + january.plusDays(14));
    assertThat(Texts.in(Locale.CHINESE).what(late)).contains("管制药品库存报告");

    assertThat(reports.sent(head, stock.id(), "DEA-77"))
        .get()
        .isInstanceOf(AuthorityReportResult.Done.class);

    assertThat(severity(head, stock, january.plusDays(15), trade)).isEmpty();
    assertThat(reasons(reports.sent(head, stock.id(), "DEA-78").orElseThrow()))
        .containsExactly(Reason.REPORT_SENT);
  }

  @Test
  @DisplayName(
      "SPC-15: what is gone is told in one business day; who sold nothing controlled reports nothing")
  void tellsOfTheft() {
    var trade = new Trade(container, new Market(container).american());
    var head = head(trade.seller());
    passesTo(nextQuarter(trade), trade);
    begin(trade);
    assertThat(reports.list(head)).isEmpty();

    var friday = YearMonth.from(now().atZone(zone(trade))).minusMonths(1).atDay(1);
    while (friday.getDayOfWeek() != DayOfWeek.FRIDAY) {
      friday = friday.plusDays(1);
    }
    var found = friday.atTime(16, 0).atZone(zone(trade)).toInstant();
    var theft = begun(head, ReportKind.THEFT_LOSS, "3 bottles gone", found);

    assertThat(theft.due()).contains(found.plus(Duration.ofDays(3)));
  }

  @Test
  @DisplayName("PRV-07: found at 09:00, told three days later at 09:00 in Europe, at once in China")
  void tellsOfABreach() {
    var european = new Trade(container, new Market(container).european());
    var head = head(european.seller());
    var found = now().minus(Duration.ofHours(1));

    var breach = begun(head, ReportKind.DATA_BREACH, "a list of buyers was mailed", found);

    assertThat(breach.due()).contains(found.plus(Duration.ofHours(72)));
    assertThat(breach.finding().orElseThrow())
        .extracting(Finding::reason, Finding::outcome, Finding::rule)
        .containsExactly(Reason.REGULATOR_REPORT_DUE, Outcome.WARN, "PRV-07");
    var chinese = new Trade(container);
    var atOnce = begun(head(chinese.seller()), ReportKind.DATA_BREACH, "the same", found);
    assertThat(atOnce.due()).contains(found);
    assertThat(atOnce.finding().orElseThrow().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(work(head(chinese.seller())))
        .extracting(WorkItem::severity)
        .containsExactly(Outcome.REFUSE);
    var american = new Trade(container, new Market(container).american());
    assertThat(begun(head(american.seller()), ReportKind.DATA_BREACH, "the same", found).due())
        .as("no law of the country that the rules know")
        .isEmpty();
  }

  @Test
  @DisplayName(
      "SPC-15: said twice under one key it is one; nothing without a subject, nor of tomorrow")
  void isBegunOnce() {
    var trade = new Trade(container);
    var head = head(trade.seller());
    var found = now();
    var key = UUID.randomUUID().toString();
    var first = reports.begin(head, key, ReportKind.DATA_BREACH, "lost laptop", Optional.of(found));

    assertThat(reports.begin(head, key, ReportKind.DATA_BREACH, "lost laptop ", Optional.empty()))
        .isEqualTo(first);
    assertThat(
            reasons(
                reports.begin(
                    head, key, ReportKind.DATA_BREACH, "two laptops", Optional.of(found))))
        .containsExactly(Reason.COMMAND_KEY_REUSED);
    for (var wrong :
        List.of(
            reports.begin(head, fresh(), ReportKind.DATA_BREACH, " ", Optional.of(found)),
            reports.begin(head, fresh(), ReportKind.ARCOS, "2026-Q1", Optional.of(found)),
            reports.begin(
                head,
                fresh(),
                ReportKind.DATA_BREACH,
                "x",
                Optional.of(now().plus(Duration.ofDays(1)))),
            reports.begin(
                head,
                fresh(),
                ReportKind.DATA_BREACH,
                "x",
                Optional.of(Instant.parse("2006-01-01T00:00:00Z"))))) {
      assertThat(reasons(wrong)).containsExactly(Reason.REPORT_INCOMPLETE);
    }
    assertThat(reports.list(head)).hasSize(1);
  }

  @Test
  @DisplayName("SPC-15: nobody else reads or sends it, and no receiver does")
  void isItsOwn() {
    var trade = new Trade(container);
    var head = head(trade.seller());
    long id = begun(head, ReportKind.DATA_BREACH, "lost laptop", now()).id();
    var other = head(new Trade(container).seller());

    assertThat(reports.find(other, id)).isEmpty();
    assertThat(reports.sent(other, id, "X")).isEmpty();
    assertThat(reports.list(other)).isEmpty();
    assertThatThrownBy(() -> reports.list(trade.receiver())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                reports.begin(
                    trade.receiver(), fresh(), ReportKind.DATA_BREACH, "x", Optional.empty()))
        .isInstanceOf(AccessDenied.class);
  }

  /** Five packs of what is a narcotic of schedule II from then on. */
  private Trade americanSale() {
    var trade = new Trade(container, new Market(container).american());
    var medicine = trade.market().medicine(trade.seller(), 1_000, "10");
    var order = trade.place(trade.of(medicine, 5));
    trade.send(
        trade.advice("DN-1", order).sends(1, medicine, AdviceFixture.lot("LA", trade.day(700), 5)));
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createNativeQuery(
                    "insert into catalogue_item_class (item_id, item_class, since)"
                        + " select item_id, 'C2', date '2020-01-01' from catalogue_offer where id = :offer")
                .setParameter("offer", medicine.offerId())
                .executeUpdate());
    return trade;
  }

  private static LocalDate nextQuarter(Trade trade) {
    var today = trade.day(0).withDayOfMonth(1);
    return today.plusMonths(3 - (today.getMonthValue() - 1) % 3);
  }

  private void passesTo(LocalDate day, Trade trade) {
    var noon = day.atTime(12, 0).atZone(zone(trade)).toInstant();
    container.get(TestClock.class).passes(Duration.between(now(), noon));
  }

  /** Everybody of the tests lives there. */
  private static ZoneId zone(Trade trade) {
    return ZoneId.of("Asia/Shanghai");
  }

  private void begin(Trade trade) {
    container.get(ReportPeriods.class).begin(trade.seller());
  }

  private Instant now() {
    return container.get(Clock.class).instant();
  }

  private List<AuthorityReportView> ofKind(Caller caller, ReportKind kind) {
    return reports.list(caller).stream().filter(one -> one.kind() == kind).toList();
  }

  private AuthorityReportView begun(Caller caller, ReportKind kind, String subject, Instant found) {
    var result = reports.begin(caller, fresh(), kind, subject, Optional.of(found));
    return ((AuthorityReportResult.Done) result).report();
  }

  private Optional<Outcome> severity(
      Caller caller, AuthorityReportView of, LocalDate day, Trade trade) {
    passesTo(day, trade);
    return work(caller).stream()
        .filter(item -> item.targets().get(0).id() == of.id())
        .map(WorkItem::severity)
        .findFirst();
  }

  private List<WorkItem> work(Caller caller) {
    return container.get(ReportWork.class).items(caller, 0, 50);
  }

  private static Caller head(long company) {
    return new Caller(
        Caller.Kind.PERSON,
        company + 900,
        "Ellen Ward",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), Role.QUALITY_HEAD)));
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private static List<Reason> reasons(AuthorityReportResult result) {
    return ((AuthorityReportResult.Refused) result)
        .findings().stream().map(Finding::reason).toList();
  }
}
