package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.common.Reason;
import org.bencao.common.Transaction;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SubmitResult;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.Requisition;
import org.bencao.organisation.boundary.CompanyService;

/** What a submit already did, and the lines it took out of the draft. */
@Stateless
public class SubmittedLines {

  @Inject EntityManager entities;
  @Inject Drafts drafts;
  @Inject Requisitions requisitions;
  @Inject CompanyService companies;
  @Inject PlaceOrderService placing;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Orders that this submit key placed before: a double click, a second tab, a lost answer. */
  public List<SubmitResult.Part> before(Caller caller, String submitKey) {
    List<?> numbers =
        entities
            .createNativeQuery(
                """
                select order_id from ordering_command
                where company_id = :company and command_key like :keys
                """)
            .setParameter("company", caller.companyId())
            .setParameter("keys", submitKey.replace("%", "").replace("_", "") + ":%")
            .getResultList();
    var ids = new ArrayList<Long>();
    numbers.forEach(number -> ids.add(((Number) number).longValue()));
    return ids.isEmpty() ? List.of() : parts(caller, ids);
  }

  /** One that was approved meanwhile is an order. */
  private List<SubmitResult.Part> parts(Caller caller, List<Long> ids) {
    var asked = requisitions.ofCommands(caller, ids);
    var became = new ArrayList<>(ids);
    asked.forEach(one -> one.orderId().ifPresent(became::add));
    var parts = new ArrayList<SubmitResult.Part>();
    entities
        .createQuery(
            "select o from PurchaseOrder o where o.id in :ids order by o.id", PurchaseOrder.class)
        .setParameter("ids", became)
        .getResultList()
        .forEach(order -> parts.add(part(caller, order)));
    asked.stream()
        .filter(one -> one.orderId().isEmpty())
        .forEach(one -> parts.add(part(caller, one)));
    return parts;
  }

  private SubmitResult.Part part(Caller caller, PurchaseOrder order) {
    var id = new PurchaseOrderId(order.id());
    return part(
        caller,
        order.sellerCompanyId(),
        new Placed(id, order.number(), order.net(), true, List.of()));
  }

  private SubmitResult.Part part(Caller caller, Requisition requisition) {
    return part(
        caller,
        requisition.sellerCompanyId(),
        new Waiting(
            new PurchaseOrderId(requisition.id()),
            requisition.number(),
            requisition.net(),
            KeptFindings.read(requisition.reasons()),
            requisition.state(),
            true));
  }

  private SubmitResult.Part part(Caller caller, long sellerCompanyId, PlaceOrderResult result) {
    var seller = companies.find(caller, sellerCompanyId).orElseThrow();
    return new SubmitResult.Part(seller.id(), seller.nameEn(), seller.nameZh(), result);
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
