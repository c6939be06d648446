package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Transaction;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SubmitResult;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;

/** What a submit already did, and the lines it took out of the draft. */
@Stateless
public class SubmittedLines {

  @Inject EntityManager entities;
  @Inject Drafts drafts;
  @Inject CompanyService companies;
  @Inject PlaceOrderService placing;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Orders that this submit key placed before: a double click, a second tab, a lost answer. */
  public List<SubmitResult.Part> before(Caller caller, String submitKey) {
    var numbers =
        entities
            .createNativeQuery(
                """
                select order_id from ordering_command
                where company_id = :company and command_key like :keys
                """,
                Long.class)
            .setParameter("company", caller.companyId())
            .setParameter("keys", submitKey.replace("%", "").replace("_", "") + ":%")
            .getResultList();
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select o from PurchaseOrder o where o.id in :ids order by o.id",
                PurchaseOrder.class)
            .setParameter("ids", numbers)
            .getResultStream()
            .map(order -> part(caller, order))
            .toList();
  }

  private SubmitResult.Part part(Caller caller, PurchaseOrder order) {
    var seller = companies.find(caller, order.sellerCompanyId()).orElseThrow();
    return new SubmitResult.Part(
        seller.id(),
        seller.nameEn(),
        seller.nameZh(),
        new Placed(new PurchaseOrderId(order.id()), order.number(), order.net(), true));
  }

  /**
   * Takes the lines out of the draft and places their order, both or neither: a line leaves a draft
   * once, whoever submits it from however many tabs at the same moment.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public PlaceOrderResult order(Caller caller, long draftId, Set<Long> lines, PlaceOrder command) {
    int taken =
        entities
            .createQuery("delete from DraftLine l where l.draft.id = :draft and l.id in :lines")
            .setParameter("draft", draftId)
            .setParameter("lines", lines)
            .executeUpdate();
    if (taken != lines.size()) {
      transaction.rollBack();
      return new Refused(
          List.of(Finding.of(Reason.LINES_ORDERED_ALREADY, Optional.empty(), Map.of())));
    }
    drafts.find(caller, draftId).ifPresent(draft -> draft.saved(caller, clock.instant()));
    return placing.place(caller, command);
  }
}
