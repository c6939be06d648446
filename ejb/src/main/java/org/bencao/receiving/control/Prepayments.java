package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.AccountSource;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.pricing.boundary.ContractService;

/**
 * What has to be paid before goods are sent (PAY-01): they, and what else was sent and is not paid,
 * tax included.
 */
@ApplicationScoped
public class Prepayments {

  @Inject ContractService contracts;
  @Inject CatalogueService catalogue;
  @Inject OrderLedger ledger;
  @Inject AccountSource account;

  /**
   * What is missing; nothing where the contract wants nothing. Two who send at once wait for each
   * other.
   *
   * @param packs by line of the order
   */
  public Optional<Money> missing(
      Caller caller, LockedOrder order, Map<Integer, BigDecimal> packs, LocalDate day) {
    long seller = order.sellerCompanyId();
    long buyer = order.buyerCompanyId();
    if (!contracts.isPrepaid(caller, seller, buyer, day)) {
      return Optional.empty();
    }
    var net = new HashMap<>(ledger.unbilled(caller, order));
    packs.forEach(
        (number, quantity) ->
            order
                .line(number)
                .ifPresent(
                    line ->
                        net.merge(
                            line.offerId(),
                            line.agreedPrice().times(new Quantity(quantity, line.unit())),
                            Money::plus)));
    var missing =
        gross(caller, net, order.currency())
            .minus(account.balance(caller, seller, buyer, order.currency()));
    return Optional.of(missing).filter(amount -> amount.amount().signum() > 0);
  }

  private Money gross(Caller caller, Map<Long, Money> net, String currency) {
    var offers = catalogue.ownOrOffered(caller, net.keySet());
    return net.entrySet().stream()
        .map(
            one ->
                Optional.ofNullable(offers.get(one.getKey()))
                    .map(offer -> one.getValue().plus(one.getValue().percent(offer.vatPercent())))
                    .orElse(one.getValue()))
        .reduce(Money.zero(currency), Money::plus);
  }
}
