package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Keeps what a placed order holds of budgets and credit at what it still comes to. */
@ApplicationScoped
public class OrderWorth {

  @Inject LimitService limits;
  @Inject CatalogueService catalogue;
  @Inject Clock clock;

  /** After any change of its sums, under its lock and before stock is counted again (rules 7). */
  public void changed(Caller caller, PurchaseOrder order) {
    limits.worth(caller, order.buyerCompanyId(), order.id(), () -> gross(caller, order));
  }

  /** Tax included; nothing while an offer is not there that knows its tax. */
  private Optional<Money> gross(Caller caller, PurchaseOrder order) {
    var offers = order.lines().stream().map(OrderLine::offerId).collect(Collectors.toSet());
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var facts = catalogue.facts(caller, offers, today);
    if (!facts.keySet().containsAll(offers)) {
      return Optional.empty();
    }
    return order.lines().stream()
        .map(line -> gross(line, facts.get(line.offerId()).offer().vatPercent()))
        .reduce(Money::plus);
  }

  private static Money gross(OrderLine line, BigDecimal vatPercent) {
    var price = line.confirmedPrice().orElse(line.unitPrice());
    var net = price.times(new Quantity(packs(line), line.unit()));
    return net.plus(new Money(net.amount().multiply(vatPercent).movePointLeft(2), net.currency()));
  }

  /** Invoiced and not credited, and what is still to be invoiced. */
  private static BigDecimal packs(OrderLine line) {
    var sums = line.fulfilment();
    var toCome =
        line.expected()
            .subtract(sums.shortfall())
            .subtract(sums.returned())
            .subtract(sums.invoiced())
            .max(BigDecimal.ZERO);
    return sums.owed().add(toCome);
  }
}
