package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.CreditView;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.ordering.boundary.ApprovalRuleView.Basis;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.Twins;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** A buyer with rules, budgets and people who approve. */
final class Purchasing {

  private final TestContainer container;

  Purchasing(TestContainer container) {
    this.container = container;
  }

  /** Somebody of the buyer who is not who orders. */
  static Caller person(Buyer buyer, int number, Role... roles) {
    var like = Market.caller(buyer.companyId(), roles);
    return new Caller(
        Caller.Kind.PERSON,
        like.id() + number,
        "Person " + number,
        like.companyId(),
        like.grants());
  }

  void rules(Buyer buyer, ApprovalRuleView... rules) {
    var wrong =
        container.get(ApprovalRuleService.class).replace(buyer.administrator(), List.of(rules));
    if (!wrong.isEmpty()) {
      throw new AssertionError(wrong);
    }
  }

  static ApprovalRuleView from(String from, int step, Role role) {
    return band(from, Optional.empty(), step, role);
  }

  static ApprovalRuleView band(String from, Optional<String> below, int step, Role role) {
    return new ApprovalRuleView(
        Basis.AMOUNT,
        Optional.of(new BigDecimal(from)),
        below.map(BigDecimal::new),
        Optional.of("CNY"),
        Optional.empty(),
        Set.of(),
        step,
        role);
  }

  static ApprovalRuleView goods(String word, int step, Role role) {
    return new ApprovalRuleView(
        Basis.GOODS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(word),
        step,
        role);
  }

  static ApprovalRuleView lines(int from, int step, Role role) {
    return new ApprovalRuleView(
        Basis.LINES,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Set.of(),
        step,
        role);
  }

  long budget(Buyer buyer, String amount, boolean hard) {
    var today =
        LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneId.of("Asia/Shanghai"));
    var result =
        container
            .get(BudgetService.class)
            .set(
                buyer.administrator(),
                new SetBudget(
                    Optional.empty(),
                    buyer.siteId(),
                    "Ward 3",
                    today.minusDays(1),
                    today.plusDays(30),
                    cny(amount),
                    hard))
            .orElseThrow();
    return ((SpendingResult.Done) result).id();
  }

  BudgetView budgetOf(Buyer buyer, long id) {
    return container.get(BudgetService.class).list(buyer.administrator()).stream()
        .filter(one -> one.terms().id() == id)
        .findFirst()
        .orElseThrow();
  }

  long credit(long seller, Buyer buyer, String amount) {
    var result =
        container
            .get(CreditService.class)
            .set(Market.caller(seller, Role.SUPPLIER_DESK), seller, buyer.companyId(), cny(amount))
            .orElseThrow();
    return ((SpendingResult.Done) result).id();
  }

  CreditView creditOf(Buyer buyer, long id) {
    return container.get(CreditService.class).list(buyer.caller()).stream()
        .filter(one -> one.terms().id() == id)
        .findFirst()
        .orElseThrow();
  }

  /** What the rules say of one pack, whatever the hour: warnings, too. */
  List<Finding> judged(Buyer buyer, Medicine medicine) {
    return judgedNow(buyer, medicine).stream()
        .filter(finding -> finding.reason() != Reason.CUT_OFF_PASSED)
        .toList();
  }

  /** The same, and whether the seller's hour has passed. */
  List<Finding> judgedNow(Buyer buyer, Medicine medicine) {
    return container.inTransaction(
        () -> {
          var site =
              container
                  .get(CompanyService.class)
                  .site(buyer.caller(), buyer.siteId())
                  .orElseThrow();
          var facts =
              container
                  .get(OrderFactsSource.class)
                  .collect(buyer.caller(), site, List.of(medicine.offerId()));
          var wanted = List.of(new OrderFactsSource.Wanted(1, medicine.offerId(), BigDecimal.ONE));
          return container
              .get(RuleService.class)
              .judge(
                  buyer.caller(),
                  container.get(Twins.class).known(facts.order(medicine.sellerId(), wanted)))
              .findings();
        });
  }

  PlaceOrderResult place(Buyer buyer, Medicine medicine, int quantity) {
    return place(buyer, UUID.randomUUID().toString(), medicine, quantity);
  }

  PlaceOrderResult place(Buyer buyer, String key, Medicine medicine, int quantity) {
    return place(buyer.caller(), buyer, key, medicine, quantity);
  }

  PlaceOrderResult place(Caller caller, Buyer buyer, String key, Medicine medicine, int quantity) {
    return container
        .get(PlaceOrderService.class)
        .place(
            caller,
            new PlaceOrder(
                key,
                buyer.siteId(),
                medicine.sellerId(),
                Optional.empty(),
                List.of(new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(quantity)))));
  }

  DecisionResult approve(Caller caller, PurchaseOrderId id) {
    return approve(caller, id, view(caller, id).seen());
  }

  DecisionResult approve(Caller caller, PurchaseOrderId id, String seen) {
    return container
        .get(ApprovalService.class)
        .approve(caller, new Decide(id, Optional.of(seen), Optional.empty()))
        .orElseThrow();
  }

  RequisitionView view(Caller caller, PurchaseOrderId id) {
    return container.get(RequisitionService.class).find(caller, id).orElseThrow();
  }

  static Money cny(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }

  static List<Reason> reasons(DecisionResult result) {
    return ((DecisionResult.Refused) result)
        .findings().stream().map(finding -> finding.reason()).toList();
  }

  /** Why it was refused, without what is only worth knowing. */
  static List<Reason> reasons(PlaceOrderResult result) {
    return ((PlaceOrderResult.Refused) result)
        .findings().stream().filter(Finding::refuses).map(Finding::reason).toList();
  }
}
