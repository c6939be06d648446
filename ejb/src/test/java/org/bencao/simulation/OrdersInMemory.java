package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.PurchaseOrder;

/** The orders of a simulation; lists for screens are not among what it answers. */
@ApplicationScoped
public class OrdersInMemory extends Orders {

  private static final int MOST = 100;

  @Inject Rows rows;

  @Override
  public void add(Object entity) {
    rows.add(entity);
  }

  @Override
  public <T> T writingAtEnd(Supplier<T> work) {
    return work.get();
  }

  @Override
  public void flush() {
    // every query sees what the transaction did
  }

  @Override
  public Map<String, Long> numbered(Caller exchange, Collection<String> numbers) {
    var companies = exchange.companies(Role.EXCHANGE);
    return rows
        .all(
            PurchaseOrder.class,
            row -> numbers.contains(row.number()) && companies.contains(row.sellerCompanyId()))
        .stream()
        .collect(
            Collectors.toMap(
                PurchaseOrder::number, PurchaseOrder::id, (one, other) -> one, TreeMap::new));
  }

  @Override
  public Optional<PurchaseOrder> lock(long id) {
    return rows.find(PurchaseOrder.class, id);
  }

  @Override
  public Optional<PurchaseOrder> forDocument(long id) {
    return rows.find(PurchaseOrder.class, id);
  }

  @Override
  public List<Long> answerDue(Instant now) {
    return rows
        .all(
            PurchaseOrder.class,
            row -> row.answerDueAt().filter(due -> !due.isAfter(now)).isPresent())
        .stream()
        .map(PurchaseOrder::id)
        .limit(MOST)
        .toList();
  }

  @Override
  public Map<Long, List<OrderException>> openExceptions(Caller caller, Collection<Long> orders) {
    return rows
        .all(OrderException.class, row -> orders.contains(row.orderId()) && row.isOpen())
        .stream()
        .collect(Collectors.groupingBy(OrderException::orderId, TreeMap::new, Collectors.toList()));
  }

  @Override
  public List<PurchaseOrder> lastOfGoods(Collection<byte[]> hashes) {
    return rows.all(PurchaseOrder.class, row -> hashes.stream().anyMatch(row::isOfGoods)).stream()
        .collect(
            Collectors.toMap(
                PurchaseOrder::sellerCompanyId, row -> row, (one, later) -> later, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Stock stands outside. */
  @Override
  public Map<Long, BigDecimal> openPromises(Collection<Long> offerIds) {
    return Map.of();
  }

  @Override
  public Map<Long, Map<Integer, SubstituteOffer>> standIns(Collection<Long> orders) {
    return Map.of();
  }
}
