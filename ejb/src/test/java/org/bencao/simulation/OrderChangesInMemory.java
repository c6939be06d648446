package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;

/** What the buyers of a simulation asked about their orders. */
@ApplicationScoped
public class OrderChangesInMemory extends OrderChanges {

  @Inject Rows rows;

  @Override
  public Optional<OrderChange> under(Caller caller, String key) {
    return rows
        .all(
            OrderChange.class,
            row ->
                key.equals(RowCopies.value(row, "commandKey"))
                    && RowCopies.value(row, "buyerCompanyId").equals(caller.companyId()))
        .stream()
        .findFirst();
  }

  @Override
  public List<OrderChange> of(Caller caller, PurchaseOrder order) {
    return of(order);
  }

  private List<OrderChange> of(PurchaseOrder order) {
    return rows.all(OrderChange.class, row -> row.orderId() == order.id());
  }

  @Override
  public Map<Integer, BigDecimal> askedBack(PurchaseOrder order) {
    var packs = new TreeMap<Integer, BigDecimal>();
    of(order).stream()
        .filter(change -> !change.isAnswered() && change.kind() == Kind.CANCEL)
        .flatMap(change -> change.lines().stream())
        .forEach(line -> packs.merge(line.lineNo(), line.asked(), BigDecimal::add));
    return packs;
  }

  @Override
  public BigDecimal grantedAfter(OrderChange change, int lineNo) {
    return rows
        .all(
            OrderChange.class,
            row -> row.orderId() == change.orderId() && row.number() > change.number())
        .stream()
        .filter(later -> later.kind() == Kind.CANCEL)
        .flatMap(later -> later.lines().stream())
        .filter(line -> line.lineNo() == lineNo)
        .map(line -> (BigDecimal) RowCopies.value(line, "granted"))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public Optional<OrderChange> numbered(PurchaseOrder order, String number) {
    return of(order).stream()
        .filter(change -> String.valueOf(change.number()).equals(number))
        .findFirst();
  }

  @Override
  public OrderChange byId(long id) {
    return rows.find(OrderChange.class, id).orElseThrow();
  }

  @Override
  public int last(PurchaseOrder order) {
    return of(order).stream().mapToInt(OrderChange::number).max().orElse(0);
  }
}
