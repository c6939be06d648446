package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
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

  public void remove(Caller caller, long draftId, Set<Long> lines) {
    drafts
        .find(caller, draftId)
        .ifPresent(
            draft -> {
              draft.remove(lines);
              draft.saved(caller, clock.instant());
            });
  }
}
