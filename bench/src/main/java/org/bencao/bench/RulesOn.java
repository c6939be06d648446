package org.bencao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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
final class RulesOn implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);
  private static final String CURRENCY = "CNY";
  private static final BigDecimal PLENTY = new BigDecimal("90000000000");

  private final String name;
  private final String what;
  private final BenchDatabase database = BenchDatabase.usual();
  private final Placing on;
  private final Placing off;

  private RulesOn(String name, String what, boolean limited) throws Exception {
    this.name = name;
    this.what = what;
    on = Placing.open(database.database());
    if (limited) {
      on.trade().buyers().forEach(this::limit);
    }
    off = on.with(NoRules.class, NoMeans.class);
  }

  /** Buyers as of P1, without limits of their own. */
  static RulesOn usual() throws Exception {
    return new RulesOn("P1R", "rules on", false);
  }

  /** Each order is taken from a budget and a credit line. */
  static RulesOn limited() throws Exception {
    return new RulesOn("P1R/limits", "rules, budgets and credit on", true);
  }

  private void limit(Market.Buyer buyer) {
    var today = LocalDate.ofInstant(on.boundary(Clock.class).instant(), ZoneOffset.UTC);
    var plenty = new Money(PLENTY, CURRENCY);
    on.boundary(BudgetService.class)
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
    long seller = on.trade().seller();
    on.boundary(CreditService.class)
        .set(Market.caller(seller, Role.SUPPLIER_DESK), seller, buyer.companyId(), plenty);
  }

  @Override
  public Subject subject() {
    return new Subject(
        name,
        Target.atLeast(0.9),
        "orders/s",
        "no rule asked, no limit taken",
        "%s, service layer on %s, %d clients".formatted(what, database.name(), Clients.COUNT));
  }

  @Override
  public void warmUp() throws Exception {
    Benchmark.super.warmUp();
    on.countAnew();
    off.countAnew();
  }

  @Override
  public double product() throws Exception {
    return on.perSecond(TURN);
  }

  @Override
  public double limit() throws Exception {
    return off.perSecond(TURN);
  }

  @Override
  public String remarks() {
    return on.eachOrder() + "; without, " + off.eachOrder();
  }

  @Override
  public void close() throws SQLException, IOException {
    on.close();
    off.close();
    database.close();
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
