package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderException;

/** Closes what a person has looked after. */
@Stateless
public class OrderExceptionService {

  @Inject Orders orders;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** False when there is no such open exception on an order of the caller's company. */
  public boolean close(Caller caller, PurchaseOrderId id, long exceptionId) {
    caller.require(Role.BUYER, Role.APPROVER);
    var order =
        orders
            .find(caller, id.value())
            .filter(found -> found.buyerCompanyId() == caller.companyId());
    var exception =
        order
            .flatMap(found -> orders.exception(caller, exceptionId))
            .filter(found -> found.orderId() == id.value())
            .filter(OrderException::isOpen);
    exception.ifPresent(found -> close(caller, id, found));
    return exception.isPresent();
  }

  private void close(Caller caller, PurchaseOrderId id, OrderException exception) {
    exception.close(caller.name(), clock.instant());
    story.tell(
        id.value(),
        OrderEvent.EXCEPTION_CLOSED,
        caller.name(),
        exception.view().line(),
        Optional.of(exception.reason()),
        exception.view().finding().facts(),
        exception.view().messageId());
    audit.record(
        caller,
        caller.companyId(),
        "exception-closed",
        "order:" + id.text(),
        Map.of("reason", exception.reason().name()));
  }
}
