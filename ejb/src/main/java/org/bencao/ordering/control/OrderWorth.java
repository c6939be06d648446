package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.compliance.boundary.TaxRuleService;
import org.bencao.compliance.boundary.TaxRuleService.Sale;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Keeps what a placed order holds of its limits at what it still comes to. */
@ApplicationScoped
public class OrderWorth {

  @Inject LimitService limits;
  @Inject CatalogueService catalogue;
  @Inject TaxRuleService taxes;

  /** After any change of its sums, under its lock and before stock is counted again (rules 7). */
  public void changed(Caller caller, PurchaseOrder order) {
    limits.worth(
        caller,
        order.buyerCompanyId(),
        order.id(),
        new LimitService.Worth() {
          @Override
          public Optional<Money> money() {
            return gross(caller, order);
          }

          @Override
          public BigDecimal packs(long itemId) {
            return OrderWorth.packs(order, Set.of(itemId));
          }

          @Override
          public BigDecimal packsOf(String word) {
            return OrderWorth.packs(order, itemsOf(caller, order, word));
          }
        });
  }

  /** Tax included, at the rates of the day it was placed, offers withdrawn or not. */
  private Optional<Money> gross(Caller caller, PurchaseOrder order) {
    var offers = order.lines().stream().map(OrderLine::offerId).collect(Collectors.toSet());
    var rates =
        taxes.rates(
            caller,
            new Sale(
                order.buyerCompanyId(), order.sellerCompanyId(), order.siteId(), placedOn(order)),
            offers);
    return order.lines().stream()
        .map(line -> gross(line, rates.getOrDefault(line.offerId(), BigDecimal.ZERO)))
        .reduce(Money::plus);
  }

  private static Money gross(OrderLine line, BigDecimal vatPercent) {
    var price = line.confirmedPrice().orElse(line.unitPrice());
    var net = price.times(new Quantity(packs(line), line.unit()));
    return net.plus(net.percent(vatPercent));
  }

  private static LocalDate placedOn(PurchaseOrder order) {
    return LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC);
  }

  /** Items of the class that the order was judged by: on the day it was placed. */
  private Set<Long> itemsOf(Caller caller, PurchaseOrder order, String word) {
    var items = order.lines().stream().map(OrderLine::itemId).collect(Collectors.toSet());
    return catalogue.classes(caller, items, placedOn(order)).entrySet().stream()
        .filter(one -> one.getValue().contains(word))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Of these items, what came or is to come; what went back was delivered all the same. */
  private static BigDecimal packs(PurchaseOrder order, Set<Long> items) {
    return order.lines().stream()
        .filter(line -> items.contains(line.itemId()))
        .map(line -> line.expected().subtract(line.fulfilment().shortfall()).max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Invoiced and not credited, and what is still to be invoiced: of what is missing or went back
   * the credited part has left the invoices already.
   */
  private static BigDecimal packs(OrderLine line) {
    var sums = line.fulfilment();
    var gone = sums.shortfall().add(sums.returned()).subtract(sums.credited()).max(BigDecimal.ZERO);
    var toCome = line.expected().subtract(gone).subtract(sums.invoiced()).max(BigDecimal.ZERO);
    return sums.owed().add(toCome);
  }
}
