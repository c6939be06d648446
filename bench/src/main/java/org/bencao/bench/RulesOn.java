package org.bencao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.Means;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.ordering.control.SpendingSource;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.testing.Market;

/**
 * Orders a second with all rules on, beside the same boundary that asks no rule and takes of no
 * limit; the licences are copied and the chain is written on both sides.
 */
final class RulesOn extends OnAndOff {

  private static final String CURRENCY = "CNY";
  private static final BigDecimal PLENTY = new BigDecimal("90000000000");

  private final String name;
  private final String what;

  private RulesOn(String name, String what) throws Exception {
    super(NoRules.class, NoMeans.class);
    this.name = name;
    this.what = what;
  }

  /** Buyers as of P1, without limits of their own. */
  static RulesOn usual() throws Exception {
    return new RulesOn("P1R", "rules on");
  }

  /** Each order is taken from a budget and a credit line. */
  static RulesOn limited() throws Exception {
    var benchmark = new RulesOn("P1R/limits", "rules, budgets and credit on");
    benchmark.on().trade().buyers().forEach(benchmark::limit);
    return benchmark;
  }

  private void limit(Market.Buyer buyer) {
    var today = LocalDate.ofInstant(on().boundary(Clock.class).instant(), ZoneOffset.UTC);
    var plenty = new Money(PLENTY, CURRENCY);
    on().boundary(BudgetService.class)
        .set(
            Market.caller(buyer.companyId(), Role.ACCOUNTS),
            new SetBudget(
                Optional.empty(),
                buyer.siteId(),
                "all",
                today.minusDays(30),
                today.plusDays(365),
                plenty,
                true));
    long seller = on().trade().seller();
    on().boundary(CreditService.class)
        .set(Market.caller(seller, Role.SUPPLIER_DESK), seller, buyer.companyId(), plenty);
  }

  @Override
  public Subject subject() {
    return new Subject(
        name,
        Target.atLeast(0.9),
        "orders/s",
        "no rule asked, no limit taken",
        what + ", " + place());
  }

  /** Nothing is forbidden. */
  @Alternative
  @ApplicationScoped
  static class NoRules extends Rules {

    @Override
    public List<Rule> of(Act act, LocalDate day, Set<String> profiles) {
      return List.of();
    }
  }

  /** Nothing is limited. */
  @Alternative
  @ApplicationScoped
  static class NoMeans extends SpendingSource {

    @Override
    public Map<Long, Means> means(
        Caller caller,
        SiteView site,
        CompanyView buyer,
        Collection<Long> sellers,
        Collection<ItemView> items,
        LocalDate day) {
      return sellers.stream()
          .distinct()
          .collect(Collectors.toMap(seller -> seller, seller -> Means.NONE));
    }
  }
}
