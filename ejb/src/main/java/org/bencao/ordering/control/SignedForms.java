package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.ordering.boundary.SignedFormView.Use;
import org.bencao.ordering.entity.OrderFormFile;
import org.bencao.ordering.entity.PurchaseOrder;

/** Signed order forms: each is used for one order. */
@ApplicationScoped
public class SignedForms {

  private static final int MOST = 200;

  @Inject EntityManager entities;
  @Inject FormSignatures signatures;

  public void add(OrderFormFile form) {
    entities.persist(form);
    entities.flush();
  }

  public Optional<OrderFormFile> find(long id) {
    return Optional.ofNullable(entities.find(OrderFormFile.class, id));
  }

  public Optional<OrderFormFile> numbered(long companyId, String trackingNumber) {
    return entities
        .createQuery(
            """
            select f from OrderFormFile f
            where f.companyId = :company and f.trackingNumber = :number
            """,
            OrderFormFile.class)
        .setParameter("company", companyId)
        .setParameter("number", trackingNumber)
        .getResultStream()
        .findFirst();
  }

  /** Of the site, the newest first. */
  public List<OrderFormFile> ofSite(long siteId) {
    return entities
        .createQuery(
            "select f from OrderFormFile f where f.siteId = :site order by f.id desc",
            OrderFormFile.class)
        .setParameter("site", siteId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** By seller, the newest that was neither used nor withdrawn; checked as it stands now. */
  Map<Long, SignedForm> open(long siteId) {
    var newest = new HashMap<Long, SignedForm>();
    entities
        .createQuery(
            """
            select f from OrderFormFile f where f.id in (
              select max(g.id) from OrderFormFile g
              where g.siteId = :site and g.usedBy is null and g.withdrawnAt is null
              group by g.sellerCompanyId)
            """,
            OrderFormFile.class)
        .setParameter("site", siteId)
        .getResultList()
        .forEach(form -> newest.put(form.sellerCompanyId(), signatures.check(form)));
    return newest;
  }

  /** Of a requisition. */
  Optional<SignedForm> usedBy(long id) {
    return entities
        .createQuery("select f from OrderFormFile f where f.usedBy = :id", OrderFormFile.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(signatures::check);
  }

  /** Of an order, checked as it stands now; none where it needed none. */
  public Optional<SignedForm> of(PurchaseOrder order) {
    return order.signedFormId().flatMap(this::find).map(signatures::check);
  }

  /** Whether nobody used it before. */
  public boolean use(SignedForm form, long usedBy) {
    return entities
            .createQuery(
                """
                update OrderFormFile f set f.usedBy = :by
                where f.id = :id and f.usedBy is null and f.withdrawnAt is null
                """)
            .setParameter("by", usedBy)
            .setParameter("id", form.id())
            .executeUpdate()
        == 1;
  }

  /** What waited became an order. */
  public void pass(long requisitionId, long orderId) {
    entities
        .createQuery("update OrderFormFile f set f.usedBy = :order where f.usedBy = :requisition")
        .setParameter("order", orderId)
        .setParameter("requisition", requisitionId)
        .executeUpdate();
  }

  /** What waited will not be ordered: the same form may be used again. */
  void giveBack(long requisitionId) {
    entities
        .createQuery("update OrderFormFile f set f.usedBy = null where f.usedBy = :requisition")
        .setParameter("requisition", requisitionId)
        .executeUpdate();
  }

  /** Whether it was there to be withdrawn; the form is read anew. */
  public boolean withdraw(OrderFormFile form, Instant at) {
    int changed =
        entities
            .createQuery(
                """
                update OrderFormFile f set f.withdrawnAt = :at
                where f.id = :id and f.usedBy is null and f.withdrawnAt is null
                """)
            .setParameter("at", at)
            .setParameter("id", form.id())
            .executeUpdate();
    entities.refresh(form);
    return changed == 1;
  }

  /** By order, in one statement. */
  public Map<Long, String> numbers(long sellerCompanyId, Collection<Long> orderIds) {
    return orderIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select f.usedBy, f.trackingNumber from OrderFormFile f
                where f.usedBy in :orders and f.sellerCompanyId = :seller
                """,
                Object[].class)
            .setParameter("seller", sellerCompanyId)
            .setParameter("orders", orderIds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  /** Orders for which these were used, and requisitions that wait with them. */
  public List<Use> uses(Collection<OrderFormFile> files) {
    var ids = files.stream().flatMap(file -> file.usedBy().stream()).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    var uses = new ArrayList<Use>();
    uses.addAll(named("select o.id, o.number from PurchaseOrder o where o.id in :ids", ids, false));
    uses.addAll(named("select r.id, r.number from Requisition r where r.id in :ids", ids, true));
    return uses;
  }

  private List<Use> named(String query, List<Long> ids, boolean waiting) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(row -> new Use((Long) row[0], (String) row[1], waiting))
        .toList();
  }

  /** Whether its seller has the order: what waits is the buyer's alone. */
  public boolean isOrdered(OrderFormFile file) {
    return uses(List.of(file)).stream().anyMatch(use -> !use.waiting());
  }
}
