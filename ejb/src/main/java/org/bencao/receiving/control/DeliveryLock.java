package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** Takes a delivery for counting: its orders first, smallest first, as documents lock them. */
@ApplicationScoped
public class DeliveryLock {

  @Inject Despatches despatches;
  @Inject OrderLedger ledger;

  /** A delivery that nobody else counts until the transaction ends. */
  public record Locked(Despatch despatch, List<LockedOrder> orders) {

    public Locked {
      orders = List.copyOf(orders);
    }

    public LockedOrder order(DespatchLine line) {
      return orders.stream()
          .filter(order -> order.id().value() == line.orderId())
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * Empty when there is no such delivery at a site where the caller holds one of the roles. Nothing
   * of it is read before the locks are held: what was read while others counted would be written
   * back.
   */
  public Optional<Locked> take(Caller caller, long despatchId, Role... roles) {
    var orders =
        despatches.ordersOf(caller, despatchId).stream()
            .flatMap(order -> ledger.lock(caller, new PurchaseOrderId(order)).stream())
            .toList();
    return orders.isEmpty()
        ? Optional.empty()
        : despatches.lock(caller, despatchId, roles).map(despatch -> new Locked(despatch, orders));
  }
}
