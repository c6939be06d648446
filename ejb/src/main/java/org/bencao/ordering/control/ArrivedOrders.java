package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Texts;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.ArrivedOrder.Verdict;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.Requisition;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/** Orders that buyers' systems sent. */
@ApplicationScoped
public class ArrivedOrders {

  private static final int LONGEST_NOTE = 400;

  @Inject EntityManager entities;
  @Inject PartnerService partners;
  @Inject Outbox outbox;
  @Inject Clock clock;

  public void add(ArrivedOrder order) {
    entities.persist(order);
  }

  public ArrivedOrder get(long id) {
    return Optional.ofNullable(entities.find(ArrivedOrder.class, id)).orElseThrow();
  }

  /** The one of that number that was not refused: a refused number may be sent again. */
  public Optional<ArrivedOrder> standing(long partnerId, String number) {
    return entities
        .createQuery(
            """
            select a from ArrivedOrder a where a.partnerId = :partner and a.number = :number
            and a.verdict <> :refused order by a.id
            """,
            ArrivedOrder.class)
        .setParameter("partner", partnerId)
        .setParameter("number", number)
        .setParameter("refused", Verdict.REFUSED)
        .getResultStream()
        .findFirst();
  }

  /** How often an order of that number was asked for and not approved: its key was used. */
  public int turnedDown(long partnerId, String number) {
    return Math.toIntExact(
        entities
            .createQuery(
                """
                select count(a) from ArrivedOrder a where a.partnerId = :partner
                and a.number = :number and a.verdict = :refused and a.requisitionId is not null
                """,
                Long.class)
            .setParameter("partner", partnerId)
            .setParameter("number", number)
            .setParameter("refused", Verdict.REFUSED)
            .getSingleResult());
  }

  /** What waited is decided: its sender is told, where a system sent it. */
  public void decided(Requisition requisition) {
    entities
        .createQuery(
            """
            select a from ArrivedOrder a where a.requisitionId = :requisition
            and a.verdict = :waiting
            """,
            ArrivedOrder.class)
        .setParameter("requisition", requisition.id())
        .setParameter("waiting", Verdict.WAITING)
        .getResultList()
        .forEach(one -> decided(one, requisition));
  }

  /** A line of an order is held no more: its sender is told, where a system sent it. */
  public void cleared(PurchaseOrder order) {
    entities
        .createQuery(
            """
            select a.id from ArrivedOrder a where a.orderNumber = :number
            and a.buyerCompanyId = :buyer and a.verdict = :placed
            """,
            Long.class)
        .setParameter("number", order.number())
        .setParameter("buyer", order.buyerCompanyId())
        .setParameter("placed", Verdict.PLACED)
        .getResultList()
        .forEach(id -> outbox.append(OutboxKind.ORDER_ANSWER, id));
  }

  private void decided(ArrivedOrder arrived, Requisition requisition) {
    if (requisition.state() == RequisitionState.APPROVED) {
      arrived.approved(clock.instant());
    } else {
      var language =
          partners.find(arrived.partnerId()).map(PartnerView::locale).orElse(Locale.ENGLISH);
      var state = Texts.in(language).get("ordering.requisition." + requisition.state());
      var why = requisition.note().map(said -> state + ": " + said).orElse(state);
      arrived.turnedDown(cut(why), clock.instant());
    }
    outbox.append(OutboxKind.ORDER_ANSWER, arrived.id());
  }

  /** As much as is kept, and no half of a letter. */
  private static String cut(String text) {
    if (text.length() <= LONGEST_NOTE) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST_NOTE - 1));
    return text.substring(0, half ? LONGEST_NOTE - 1 : LONGEST_NOTE);
  }
}
