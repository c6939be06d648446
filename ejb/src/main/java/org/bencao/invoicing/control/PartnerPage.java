package org.bencao.invoicing.control;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.PaymentFilter;

/** One page of what lies between a buyer and a seller, newest first. */
final class PartnerPage {

  private PartnerPage() {}

  /** One row more than asked for tells whether there is a next page. */
  static <T> List<T> of(
      EntityManager entities, Class<T> type, Collection<Long> readable, PaymentFilter filter) {
    boolean forward = filter.newer().isPresent();
    var where =
        new StringBuilder("select e from ")
            .append(type.getSimpleName())
            .append(" e where (e.buyerCompanyId in :companies or e.sellerCompanyId in :companies)");
    filter
        .partner()
        .ifPresent(
            one -> where.append(" and (e.buyerCompanyId = :one or e.sellerCompanyId = :one)"));
    filter.older().ifPresent(key -> where.append(" and e.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and e.id > :key"));
    where.append(" order by e.id").append(forward ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), type)
            .setParameter("companies", readable)
            .setMaxResults(filter.size() + 1);
    filter.partner().ifPresent(one -> query.setParameter("one", one));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return query.getResultList();
  }
}
