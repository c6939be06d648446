package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.entity.OrderHold;
import org.bencao.ordering.entity.PurchaseOrder;

/** Keeps the unusual lines of orders, and who decides about them (SPC-12). */
@ApplicationScoped
public class OrderHolds {

  public static final Role[] READERS = {Role.COMPLIANCE_OFFICER, Role.AUDITOR};

  private static final String RULE = "SPC-12";

  @Inject EntityManager entities;
  @Inject Story story;
  @Inject Identifiers identifiers;

  /** What was said of the lines when they were ordered keeps them from being shipped. */
  public void open(PurchaseOrder order, Collection<Finding> findings) {
    for (var finding : findings) {
      if (finding.reason() == Reason.SUSPICIOUS_ORDER) {
        var line = order.line(finding.line().orElseThrow()).orElseThrow();
        order.hold();
        entities.persist(new OrderHold(identifiers.next(), order, line, finding));
        story.tell(
            order.id(),
            OrderEvent.HELD,
            order.placedBy(),
            finding.line(),
            Optional.of(Reason.SUSPICIOUS_ORDER),
            finding.facts(),
            Optional.empty());
      }
    }
  }

  /** By line, what is not cleared of an order; nothing is asked of one that never was held. */
  public Map<Integer, Map<String, String>> uncleared(PurchaseOrder order) {
    var held = new HashMap<Integer, Map<String, String>>();
    if (order.isHeld()) {
      for (var hold : ofOrder(order.id())) {
        if (hold.state() != HoldState.CLEARED) {
          var line = order.line(hold.lineNo()).orElseThrow();
          held.put(hold.lineNo(), hold.facts(line.nameEn(), line.nameZh()));
        }
      }
    }
    return held;
  }

  /** The same, as it was said when it was ordered. */
  public List<Finding> findings(PurchaseOrder order) {
    return uncleared(order).entrySet().stream()
        .map(
            held ->
                new Finding(
                    Reason.SUSPICIOUS_ORDER,
                    Outcome.WARN,
                    Optional.of(held.getKey()),
                    RULE,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    held.getValue()))
        .toList();
  }

  private List<OrderHold> ofOrder(long orderId) {
    return entities
        .createQuery("select h from OrderHold h where h.orderId = :order", OrderHold.class)
        .setParameter("order", orderId)
        .getResultList();
  }

  /** Of the caller's company as seller; what is open first, then the newest. */
  public List<OrderHold> list(Caller caller, int most) {
    return entities
        .createQuery(
            """
            select h from OrderHold h where h.sellerCompanyId in :companies
            order by case when h.state = :open then 0 else 1 end, h.id desc
            """,
            OrderHold.class)
        .setParameter("companies", caller.companies(READERS))
        .setParameter("open", HoldState.OPEN)
        .setMaxResults(most)
        .getResultList();
  }

  public List<OrderHold> open(Caller caller, int most) {
    return entities
        .createQuery(
            """
            select h from OrderHold h where h.sellerCompanyId in :companies and h.state = :open
            order by h.id
            """,
            OrderHold.class)
        .setParameter("companies", caller.companies(Role.COMPLIANCE_OFFICER))
        .setParameter("open", HoldState.OPEN)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<OrderHold> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(OrderHold.class, id))
        .filter(hold -> caller.companies(READERS).contains(hold.sellerCompanyId()));
  }

  /** For who decides; nobody else decides at the same time. */
  public Optional<OrderHold> lock(Caller caller, long id) {
    return Optional.ofNullable(entities.find(OrderHold.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(hold -> caller.has(Role.COMPLIANCE_OFFICER, hold.sellerCompanyId()));
  }
}
