package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.CostGate;

/**
 * PRC-08: nobody sells below cost to drive others out; what expires soon may go for less.
 *
 * <p>Parameter: days to the expiry below which a price is free.
 */
@ApplicationScoped
public class CostCovered implements CostGate {

  private static final String NAME = "cost-covered";

  @Inject Rules rules;

  @Override
  public List<Below> below(
      Caller caller, CompanyView seller, Collection<Offered> prices, LocalDate day) {
    var rows = rules.asking(NAME, Act.PRICE, day, seller.profile()).toList();
    return prices.stream()
        .filter(one -> one.price().amount().compareTo(one.cost().amount()) < 0)
        .flatMap(
            one ->
                rows.stream()
                    .filter(rule -> !isShortDated(rule, one, day))
                    .map(rule -> below(rule, one)))
        .toList();
  }

  private static boolean isShortDated(Rule rule, Offered price, LocalDate day) {
    long least = Long.parseLong(rule.words().get(0));
    return price
        .soonestExpiry()
        // one that is over is not what is sold
        .filter(expiry -> !expiry.isBefore(day))
        .filter(expiry -> ChronoUnit.DAYS.between(day, expiry) < least)
        .isPresent();
  }

  private static Below below(Rule rule, Offered price) {
    return new Below(
        price,
        rule.finding(
            price.line(),
            Optional.empty(),
            Optional.empty(),
            Map.of(
                "item", price.nameEn(),
                "item_zh", price.nameZh(),
                "amount", price.price().text(),
                "limit", price.cost().text())));
  }
}
