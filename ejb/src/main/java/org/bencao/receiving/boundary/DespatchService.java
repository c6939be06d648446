package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.control.DespatchViews;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.entity.Despatch;

/** Deliveries as the people of either side see them. */
@Stateless
@Reading
public class DespatchService {

  @Inject Despatches despatches;
  @Inject DespatchViews views;

  /** A constant number of statements, whatever the size of the page. */
  public Page<DespatchRow> list(Caller caller, DespatchFilter filter) {
    caller.require(Despatches.READERS);
    return filter
        .keyset()
        .page(despatches.page(caller, filter), Despatch::id, found -> views.rows(caller, found));
  }

  /** Nothing for a delivery of others, as for one that never was. */
  public Optional<DespatchView> find(Caller caller, DespatchId id) {
    caller.require(Despatches.READERS);
    return despatches.find(caller, id.value()).map(found -> views.view(caller, found));
  }

  public Optional<DespatchId> byNumber(Caller caller, String number) {
    caller.require(Despatches.READERS);
    return despatches.byNumber(caller, number).map(DespatchId::new);
  }

  /** Deliveries in which something of the order is, oldest first. */
  public List<DespatchRow> ofOrder(Caller caller, PurchaseOrderId order) {
    caller.require(Despatches.READERS);
    return views.rows(caller, despatches.ofOrder(caller, order.value()));
  }
}
