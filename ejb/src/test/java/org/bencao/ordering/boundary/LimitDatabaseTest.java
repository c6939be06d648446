package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.ordering.boundary.Purchasing.cny;
import static org.bencao.ordering.boundary.Purchasing.from;
import static org.bencao.ordering.boundary.Purchasing.person;
import static org.bencao.ordering.boundary.Purchasing.reasons;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.AccessDenied;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.LimitService;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.invoicing.boundary.PaymentService;
import org.bencao.invoicing.boundary.RecordPayment;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Limits that hold, however many ask at once (rules 7); a pack comes to 11.30 with tax. */
@EachDatabase
class LimitDatabaseTest {

  private static final int SUBMITS = 200;
  private static final int MOST_STATEMENTS = 13;

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;
  private Buyer buyer;
  private long seller;
  private Medicine medicine;

  LimitDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @BeforeEach
  void aBuyerAndASeller() {
    buyer = market.pharmacy();
    seller = market.wholesaler();
    medicine = market.medicine(seller, 100_000, "10.00");
  }

  @AfterEach
  void theWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("BUD-01, BUDGET_EXCEEDED: what is left is allowed to the cent, a pack more is not")
  void holdsAHardBudget() {
    var budget = purchasing.budget(buyer, "113.00", true);

    var refused = (Refused) purchasing.place(buyer, medicine, 11);

    assertThat(refused.findings().get(0).reason()).isEqualTo(Reason.BUDGET_EXCEEDED);
    assertThat(refused.findings().get(0).rule()).isEqualTo("BUD-01");
    assertThat(refused.findings().get(0).facts())
        .containsEntry("left", "CNY 113.00")
        .containsEntry("amount", "CNY 124.30");
    assertThat(purchasing.place(buyer, medicine, 10)).isInstanceOf(Placed.class);
    assertThat(purchasing.budgetOf(buyer, budget).left()).isEqualTo(cny("0"));
  }

  @Test
  @DisplayName(
      "BUD-01: above a soft budget whoever keeps the accounts approves, and it is overdrawn")
  void asksAboveASoftBudget() {
    var budget = purchasing.budget(buyer, "113.00", false);

    var waiting = (Waiting) purchasing.place(buyer, medicine, 11);

    assertThat(waiting.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.BUDGET_EXCEEDED);
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("0"));
    var result = purchasing.approve(person(buyer, 1, Role.ACCOUNTS), waiting.id());
    assertThat(((DecisionResult.Decided) result).state()).isEqualTo(RequisitionState.APPROVED);
    assertThat(purchasing.budgetOf(buyer, budget).left()).isEqualTo(cny("-11.30"));
  }

  @Test
  @DisplayName("BUD-01: a budget of another site, currency or time is not asked")
  void asksItsOwnBudgetsAlone() {
    var set = container.get(BudgetService.class);
    var past =
        new SetBudget(
            Optional.empty(),
            buyer.siteId(),
            "Last year",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            cny("0"),
            true);
    set.set(buyer.administrator(), past);
    set.set(
        buyer.administrator(),
        new SetBudget(
            Optional.empty(),
            buyer.siteId(),
            "Dollars",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2099, 12, 31),
            new Money(BigDecimal.ZERO, "USD"),
            true));

    assertThat(purchasing.place(buyer, medicine, 1)).isInstanceOf(Placed.class);
    assertThat(set.set(market.pharmacy().administrator(), past)).isEmpty();
    assertThatThrownBy(() -> set.set(buyer.caller(), past)).isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("D3, PERIOD_EMPTY: a budget that ends before it begins is refused")
  void refusesABudgetWithoutDays() {
    var wrong =
        new SetBudget(
            Optional.empty(),
            buyer.siteId(),
            "Ward 3",
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 1, 31),
            cny("5"),
            true);

    var result = container.get(BudgetService.class).set(buyer.administrator(), wrong);

    assertThat(((SpendingResult.Refused) result.orElseThrow()).finding().reason())
        .isEqualTo(Reason.PERIOD_EMPTY);
  }

  @Test
  @DisplayName("CRD-01, CREDIT_LIMIT: limit 100,000, used 99,000: 1,000 goes, a pack more does not")
  void holdsTheCredit() {
    var line = purchasing.credit(seller, buyer, "1130.00");
    purchasing.place(buyer, medicine, 90);

    var refused = (Refused) purchasing.place(buyer, medicine, 11);

    assertThat(refused.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(Reason.CREDIT_LIMIT);
              assertThat(finding.rule()).isEqualTo("CRD-01");
              assertThat(finding.facts())
                  .containsEntry("left", "CNY 113.00")
                  .containsEntry("amount", "CNY 124.30");
            });
    assertThat(purchasing.place(buyer, medicine, 10)).isInstanceOf(Placed.class);
    assertThat(purchasing.creditOf(buyer, line).left()).isEqualTo(cny("0"));
  }

  @Test
  @DisplayName("D4: what was received is free again, once, and only the seller says so")
  void freesWhatWasPaid() {
    var line = purchasing.credit(seller, buyer, "113.00");
    purchasing.place(buyer, medicine, 10);
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);
    var payments = container.get(PaymentService.class);
    var paid =
        new RecordPayment(
            "r1", buyer.companyId(), cny("56.50"), "B-1", LocalDate.of(2026, 11, 20), List.of());

    assertThatThrownBy(() -> payments.record(buyer.caller(), paid))
        .isInstanceOf(AccessDenied.class);
    payments.record(Market.caller(market.wholesaler(), Role.SUPPLIER_DESK), paid);
    payments.record(desk, paid);
    payments.record(desk, paid);

    assertThat(purchasing.creditOf(buyer, line).used()).isEqualTo(cny("56.50"));
    assertThat(reasons(purchasing.place(buyer, medicine, 6))).containsExactly(Reason.CREDIT_LIMIT);
    assertThat(purchasing.place(buyer, medicine, 5)).isInstanceOf(Placed.class);
    assertThat(container.get(CreditService.class).list(market.pharmacy().caller())).isEmpty();
  }

  @Test
  @DisplayName("D4: a changed limit keeps what is used of it")
  void keepsWhatIsUsed() {
    var line = purchasing.credit(seller, buyer, "113.00");
    purchasing.place(buyer, medicine, 10);

    assertThat(purchasing.credit(seller, buyer, "226.00")).isEqualTo(line);

    assertThat(purchasing.creditOf(buyer, line).left()).isEqualTo(cny("113.00"));
  }

  @Test
  @DisplayName("D5: budget, credit and stock at once: all reasons together")
  void saysAllReasons() {
    purchasing.budget(buyer, "100.00", true);
    purchasing.credit(seller, buyer, "100.00");
    var scarce = market.medicine(seller, 5, "20.00");

    assertThat(reasons(purchasing.place(buyer, scarce, 6)))
        .containsExactlyInAnyOrder(
            Reason.BUDGET_EXCEEDED, Reason.CREDIT_LIMIT, Reason.OUT_OF_STOCK);
  }

  @Test
  @DisplayName("D5, P14: a refused order leaves every limit as it was")
  void touchesNothingWhenRefused() {
    var budget = purchasing.budget(buyer, "1000.00", true);
    var line = purchasing.credit(seller, buyer, "1000.00");
    var scarce = market.medicine(seller, 5, "20.00");

    purchasing.place(buyer, scarce, 6);

    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("0"));
    assertThat(purchasing.creditOf(buyer, line).used()).isEqualTo(cny("0"));
    assertThat(available(scarce)).isEqualTo(5);
  }

  @Test
  @DisplayName("P14: 200 submits for what is left of a budget: ten go, and no cent more is used")
  void holdsTheBudgetInARace() {
    var budget = purchasing.budget(buyer, "113.00", true);

    var results = race(at -> purchasing.place(buyer, medicine, 1));

    assertThat(winners(results)).isEqualTo(10);
    assertThat(lost(results))
        .isNotEmpty()
        .isSubsetOf(Reason.BUDGET_EXCEEDED, Reason.LIMIT_RACE_LOST);
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("113.00"));
  }

  @Test
  @DisplayName("P14, LIMIT_RACE_LOST: 200 submits for the last of a credit line: one goes")
  void holdsTheCreditInARace() {
    var line = purchasing.credit(seller, buyer, "11.30");

    var results = race(at -> purchasing.place(buyer, medicine, 1));

    assertThat(winners(results)).isEqualTo(1);
    assertThat(lost(results)).isSubsetOf(Reason.CREDIT_LIMIT, Reason.LIMIT_RACE_LOST);
    assertThat(purchasing.creditOf(buyer, line).used()).isEqualTo(cny("11.30"));
  }

  @Test
  @DisplayName("P14: 200 submits with approval for the last pack: one waits, nothing is held twice")
  void holdsTheStockOfWaitingOrders() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var last = market.medicine(seller, 1, "10.00");
    var budget = purchasing.budget(buyer, "1000.00", true);

    var results = race(at -> purchasing.place(buyer, last, 1));

    assertThat(results).filteredOn(Waiting.class::isInstance).hasSize(1);
    assertThat(available(last)).isZero();
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("11.30"));
  }

  @Test
  @DisplayName("P14: 50 and 50 orders with two budgets and two credit lines do not wait for ever")
  void doesNotDeadlock() {
    var other = market.wholesaler();
    var elsewhere = market.medicine(other, 100_000, "10.00");
    var first = purchasing.budget(buyer, "100000.00", true);
    purchasing.budget(buyer, "100000.00", true);
    purchasing.credit(seller, buyer, "100000.00");
    purchasing.credit(other, buyer, "100000.00");

    var results =
        Race.of(100, at -> purchasing.place(buyer, at % 2 == 0 ? medicine : elsewhere, 1));

    assertThat(results).allMatch(Placed.class::isInstance);
    assertThat(purchasing.budgetOf(buyer, first).used()).isEqualTo(cny("1130.00"));
  }

  @Test
  @DisplayName("D3, D4: what the seller does not deliver, or takes back, is not used any more")
  void freesWhatWillNotCome() {
    var trade = Trade.byDesk(container);
    var budget = purchasing.budget(trade.buyer, "1000.00", true);
    var line = purchasing.credit(trade.seller, trade.buyer, "1000.00");
    var order = trade.place();
    assertThat(purchasing.budgetOf(trade.buyer, budget).used()).isEqualTo(cny("226.00"));

    trade
        .answers()
        .answer(
            trade.desk,
            new DeskAnswer(
                trade.key(),
                order.id(),
                Optional.of("SO-2"),
                List.of(Trade.says(1, 4, 0), Trade.says(2, 5, 0))));

    assertThat(purchasing.budgetOf(trade.buyer, budget).used()).isEqualTo(cny("158.20"));
    assertThat(purchasing.creditOf(trade.buyer, line).used()).isEqualTo(cny("158.20"));
  }

  @Test
  @DisplayName(
      "D3: what is approved after a budget's last day is not taken from it, nor is it ever again")
  void takesNothingFromAnOldBudget() {
    purchasing.rules(buyer, from("0", 1, Role.SITE_HEAD));
    var budget = purchasing.budget(buyer, "1000.00", true);
    var id = ((Waiting) purchasing.place(buyer, medicine, 10)).id();
    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("113.00"));
    container.get(TestClock.class).passes(Duration.ofDays(2));
    endYesterday(budget);

    var head = Purchasing.person(buyer, 1, Role.SITE_HEAD);
    purchasing.approve(head, id);
    long order = purchasing.view(head, id).row().order().orElseThrow().value();
    container.inTransaction(
        () -> {
          container
              .get(LimitService.class)
              .worth(buyer.caller(), buyer.companyId(), order, comesTo("56.50"));
          return null;
        });

    assertThat(purchasing.budgetOf(buyer, budget).used()).isEqualTo(cny("0.00"));
  }

  private static LimitService.Worth comesTo(String amount) {
    return new LimitService.Worth() {
      @Override
      public Optional<Money> money() {
        return Optional.of(cny(amount));
      }

      @Override
      public BigDecimal packs(long itemId) {
        return BigDecimal.ZERO;
      }

      @Override
      public BigDecimal packsOf(String word) {
        return BigDecimal.ZERO;
      }
    };
  }

  private void endYesterday(long budget) {
    var terms = purchasing.budgetOf(buyer, budget).terms();
    container
        .get(BudgetService.class)
        .set(
            buyer.administrator(),
            new SetBudget(
                Optional.of(budget),
                buyer.siteId(),
                terms.name(),
                terms.from(),
                terms.from().plusDays(1),
                terms.amount(),
                true))
        .orElseThrow();
  }

  @Test
  @DisplayName("perf:P1: limits are remembered: an order of who has none asks nothing for them")
  void asksOnlyWhereThereAreLimits() {
    purchasing.place(buyer, medicine, 1);

    long statements = container.statementsAgain(() -> purchasing.place(buyer, medicine, 1));

    assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS);
  }

  private List<PlaceOrderResult> race(java.util.function.IntFunction<PlaceOrderResult> submit) {
    // a pool has some dozens of connections: so many at the same moment, and the rest behind them
    return IntStream.range(0, SUBMITS / 50)
        .boxed()
        .flatMap(round -> Race.of(50, submit).stream())
        .toList();
  }

  private static long winners(List<PlaceOrderResult> results) {
    return results.stream().filter(Placed.class::isInstance).count();
  }

  private static List<Reason> lost(List<PlaceOrderResult> results) {
    return results.stream()
        .filter(Refused.class::isInstance)
        .flatMap(refused -> reasons(refused).stream())
        .distinct()
        .toList();
  }

  private int available(Medicine of) {
    return container
        .get(StockService.class)
        .available(buyer.caller(), List.of(of.offerId()))
        .get(of.offerId());
  }
}
