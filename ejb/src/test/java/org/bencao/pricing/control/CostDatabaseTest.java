package org.bencao.pricing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.CostClearanceResult;
import org.bencao.pricing.boundary.CostClearanceService;
import org.bencao.pricing.boundary.GroupBuyResult;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Prices below what goods cost their seller, on both databases. */
@EachDatabase
class CostDatabaseTest {

  private final TestContainer container;
  private final LocalDate today;
  private Market market;
  private long seller;
  private String tablets;

  CostDatabaseTest(TestContainer container) {
    this.container = container;
    today = LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneOffset.UTC);
  }

  @BeforeEach
  void aWholesaler() {
    in(new Market(container));
  }

  private void in(Market where) {
    market = where;
    seller = market.wholesaler();
    tablets = market.medicine(market.wholesaler(), 10, "5").gtin();
  }

  @Test
  @DisplayName("PRC-08, PRICE_BELOW_COST: cost 8, price 7 waits for finance; at cost nothing waits")
  void waitsForFinance() {
    var refused = judged(Map.of(Field.COST, "8", Field.PRICE, "7"));

    assertThat(refused.outcome()).isEqualTo(RowOutcome.REFUSED);
    var finding = finding(refused);
    assertThat(finding)
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(Reason.PRICE_BELOW_COST, "PRC-08");
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .endsWith(": CNY 7 is below declared cost CNY 8");
    assertThat(Texts.in(Locale.CHINESE).action(finding)).isEqualTo("请财务审批");
    assertThat(judged(Map.of(Field.COST, "8", Field.PRICE, "8")).outcome())
        .isEqualTo(RowOutcome.NEW);

    clear("7", today.plusDays(10));

    assertThat(judged(Map.of(Field.COST, "8", Field.PRICE, "7")).outcome())
        .isEqualTo(RowOutcome.NEW);
    assertThat(judged(Map.of(Field.COST, "8", Field.PRICE, "6.99")).outcome())
        .as("lower than what was let through")
        .isEqualTo(RowOutcome.REFUSED);
  }

  @Test
  @DisplayName("PRC-08: what expires soon may go below its cost")
  void letsShortDatedGo() {
    var row = new HashMap<>(Map.of(Field.COST, "8", Field.PRICE, "7"));
    row.put(Field.SOONEST_EXPIRY, today.plusDays(100).toString());
    assertThat(judged(row).outcome()).isEqualTo(RowOutcome.NEW);
    row.put(Field.SOONEST_EXPIRY, today.plusDays(500).toString());
    assertThat(judged(row).outcome()).isEqualTo(RowOutcome.REFUSED);
  }

  @Test
  @DisplayName("PRC-08: a cost that was said before holds for later lists and contracts")
  void remembersTheCost() {
    var first = row(Map.of(Field.COST, "8", Field.PRICE, "9"));
    container.inTransaction(
        () -> {
          container.get(OfferImport.class).apply(scope(), List.of(first));
          return true;
        });

    assertThat(judged(Map.of(Field.PRICE, "7")).outcome()).isEqualTo(RowOutcome.REFUSED);
    var cheaper = judged(Map.of(Field.COST, "6", Field.PRICE, "7"));
    assertThat(cheaper.differences())
        .extracting(one -> one.field())
        .contains(Field.COST, Field.PRICE);
    var made = contract("7.5");
    assertThat(((MakeContractResult.Refused) made).findings())
        .extracting(Finding::reason, Finding::outcome, finding -> finding.line().orElse(0))
        .containsExactly(tuple(Reason.PRICE_BELOW_COST, Outcome.APPROVE, 1));
    clear("7.5", today.plusDays(1));
    assertThat(contract("7.5")).isInstanceOf(MakeContractResult.Made.class);
  }

  @Test
  @DisplayName("PRC-08: a row that contradicts itself is told so, whatever its price")
  void leavesOtherFaultsToTheirOwn() {
    var row =
        judged(
            Map.of(
                Field.PRICE, "7",
                Field.COST, "6",
                Field.ORDER_MULTIPLE, "10",
                Field.ORDER_MAXIMUM, "5"));

    assertThat(row.outcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(row.faults()).extracting(RowFault::field).containsExactly(Field.ORDER_MAXIMUM);
  }

  @Test
  @DisplayName("PRC-08: a cost that is said after the price, or a later expiry, is judged, too")
  void judgesWhatIsSaidAfterwards() {
    live(Map.of(Field.PRICE, "5", Field.SOONEST_EXPIRY, today.plusDays(100).toString()));

    assertThat(judged(Map.of(Field.COST, "10")).outcome())
        .as("it expires soon")
        .isEqualTo(RowOutcome.CHANGED);
    live(Map.of(Field.COST, "10"));
    var later = judged(Map.of(Field.SOONEST_EXPIRY, today.plusDays(600).toString()));
    assertThat(finding(later).reason()).isEqualTo(Reason.PRICE_BELOW_COST);
    var over = judged(Map.of(Field.PRICE, "5", Field.SOONEST_EXPIRY, "2020-01-01"));
    assertThat(finding(over).reason())
        .as("a day that is long over")
        .isEqualTo(Reason.PRICE_BELOW_COST);
  }

  @Test
  @DisplayName("PRC-08: another currency is told as such, whatever it is")
  void leavesOtherCurrenciesAlone() {
    var row = judged(Map.of(Field.PRICE, "5", Field.COST, "10", Field.CURRENCY, "XAU"));

    assertThat(row.faults()).extracting(RowFault::field).containsExactly(Field.CURRENCY);
  }

  @Test
  @DisplayName("PRC-08: a tier of a group buy below cost waits for finance, too")
  void judgesGroupBuys() {
    live(Map.of(Field.PRICE, "9", Field.COST, "8"));
    var group =
        new OpenGroupBuy(
            "G-1",
            tablets,
            List.of(
                new OpenGroupBuy.Tier(1, new BigDecimal("8.5")),
                new OpenGroupBuy.Tier(100, new BigDecimal("7"))),
            today.plusDays(5),
            today.plusDays(50));
    var groups = container.get(GroupBuyService.class);

    var refused = (GroupBuyResult.Refused) groups.open(caller(Role.SUPPLIER_DESK), group);
    assertThat(refused.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.PRICE_BELOW_COST);
    clear("7", today.plusDays(1));
    assertThat(groups.open(caller(Role.SUPPLIER_DESK), group))
        .isInstanceOf(GroupBuyResult.Done.class);
  }

  @Test
  @DisplayName("PRC-08, CLEARANCE_OWN: who sets prices lets none through, not even with both roles")
  void isLetThroughBySomebodyElse() {
    var both =
        new Caller(
            Caller.Kind.PERSON,
            seller + 7,
            "Li Na",
            seller,
            Set.of(
                new Caller.Grant(seller, Optional.empty(), Role.SUPPLIER_DESK),
                new Caller.Grant(seller, Optional.empty(), Role.ACCOUNTS)));
    var service = container.get(CostClearanceService.class);

    var refused =
        (CostClearanceResult.Refused)
            service.clear(both, tablets, BigDecimal.ONE, today.plusDays(1), "x");
    assertThat(refused.findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.CLEARANCE_OWN);
    clear("3", today.plusDays(1));
    clear("3.00", today.plusDays(1));
    assertThat(service.list(caller(Role.ACCOUNTS))).as("said twice it is one").hasSize(1);
  }

  private void live(Map<Field, String> said) {
    var row = row(said);
    container.inTransaction(
        () -> {
          container.get(OfferImport.class).apply(scope(), List.of(row));
          return true;
        });
  }

  @Test
  @DisplayName("PRC-08: is Chinese law; elsewhere the price is the seller's own")
  void isChineseLaw() {
    in(new Market(container).european());

    assertThat(judged(Map.of(Field.COST, "8", Field.PRICE, "7")).outcome())
        .isEqualTo(RowOutcome.NEW);
  }

  @Test
  @DisplayName(
      "PRC-08: who sets prices lets none through; nothing without a reason, nor of yesterday")
  void isLetThroughByFinance() {
    var service = container.get(CostClearanceService.class);

    assertThatThrownBy(
            () -> service.clear(caller(Role.SUPPLIER_DESK), tablets, BigDecimal.ONE, today, "x"))
        .isInstanceOf(AccessDenied.class);
    for (var wrong :
        List.of(
            service.clear(caller(Role.ACCOUNTS), tablets, BigDecimal.ONE, today, " "),
            service.clear(caller(Role.ACCOUNTS), tablets, BigDecimal.ONE, today.minusDays(2), "x"),
            service.clear(caller(Role.ACCOUNTS), "no such item", BigDecimal.ONE, today, "x"))) {
      assertThat(wrong).isInstanceOf(CostClearanceResult.Refused.class);
    }
    assertThat(service.list(caller(Role.ACCOUNTS))).isEmpty();
    clear("3", today.plusDays(1));
    assertThat(service.list(caller(Role.SUPPLIER_DESK))).hasSize(1);
    seller = market.wholesaler();
    assertThat(service.list(caller(Role.ACCOUNTS))).as("of another seller").isEmpty();
  }

  private void clear(String least, LocalDate to) {
    assertThat(
            container
                .get(CostClearanceService.class)
                .clear(caller(Role.ACCOUNTS), tablets, new BigDecimal(least), to, "clearance sale"))
        .isInstanceOf(CostClearanceResult.Cleared.class);
  }

  private MakeContractResult contract(String price) {
    Buyer buyer = market.pharmacy();
    return container
        .get(ContractService.class)
        .make(
            caller(Role.SUPPLIER_DESK),
            new MakeContract(
                "C " + price,
                buyer.companyId(),
                today.plusDays(1),
                today.plusDays(30),
                List.of(new MakeContract.Line(tablets, 1, new BigDecimal(price)))))
        .orElseThrow();
  }

  private Caller caller(Role role) {
    return Market.caller(seller, role);
  }

  private ImportScope scope() {
    return new ImportScope(1, seller, today);
  }

  private MappedRow row(Map<Field, String> said) {
    var values = new HashMap<>(said);
    values.put(Field.ITEM, tablets);
    return new MappedRow(1, values, List.of());
  }

  private JudgedRow judged(Map<Field, String> said) {
    return container.inTransaction(
        () -> container.get(OfferImport.class).judge(scope(), List.of(row(said))).get(0));
  }

  private static Finding finding(JudgedRow row) {
    return row.faults().stream().findFirst().flatMap(RowFault::finding).orElseThrow();
  }
}
