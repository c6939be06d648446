package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.DiscrepancyFilter;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.Discrepancy;
import org.bencao.receiving.entity.Photo;

/** Claims that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Discrepancies {

  private static final String VISIBLE =
      "(c.buyerCompanyId in :companies or c.sellerCompanyId in :companies)";

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** One row more than asked for tells whether there is a next page. */
  public List<Discrepancy> page(Caller caller, DiscrepancyFilter filter) {
    var where = new StringBuilder("select c from Discrepancy c where ").append(VISIBLE);
    filter.site().ifPresent(site -> where.append(" and c.siteId = :site"));
    if (filter.open()) {
      where.append(" and c.closedAt is null");
    }
    if (filter.held()) {
      where.append(" and c.held > 0");
    }
    boolean forward = filter.newer().isPresent();
    filter.older().ifPresent(key -> where.append(" and c.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and c.id > :key"));
    where.append(" order by c.id").append(forward ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), Discrepancy.class)
            .setParameter("companies", caller.companies(Despatches.READERS))
            .setMaxResults(filter.size() + 1);
    filter.site().ifPresent(site -> query.setParameter("site", site));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return query.getResultList();
  }

  public Optional<Discrepancy> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select c from Discrepancy c where c.id = :id and " + VISIBLE, Discrepancy.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultStream()
        .findFirst();
  }

  /** Which order a claim that the caller may see is about; the claim itself is not read. */
  public Optional<Long> orderOf(Caller caller, long id) {
    return entities
        .createQuery(
            "select c.orderId from Discrepancy c where c.id = :id and " + VISIBLE, Long.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultStream()
        .findFirst();
  }

  /** The buyer's own claim under a lock, if the caller holds one of the roles at its site. */
  public Optional<Discrepancy> lock(Caller caller, long id, Role... roles) {
    return Optional.of(entities.find(Discrepancy.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> caller.hasAny(found.buyerCompanyId(), found.siteId(), roles));
  }

  /**
   * Open claims of a site whose time is over by then and of which nothing is held, oldest first.
   */
  public List<Discrepancy> dueBefore(Caller caller, SiteView site, Instant then, int most) {
    return entities
        .createQuery(
            """
            select c from Discrepancy c where c.buyerCompanyId = :company
            and c.buyerCompanyId in :companies and c.siteId = :site
            and c.closedAt is null and c.held = 0 and c.dueAt < :then order by c.dueAt, c.id
            """,
            Discrepancy.class)
        .setParameter("company", site.companyId())
        .setParameter("companies", caller.companies(Role.RECEIVER))
        .setParameter("site", site.id())
        .setParameter("then", then)
        .setMaxResults(most)
        .getResultList();
  }

  /** Of one delivery, without those whose packs were counted another time; oldest first. */
  public List<Discrepancy> standing(long despatchId) {
    return entities
        .createQuery(
            """
            select c from Discrepancy c where c.despatchId = :despatch
            and not exists (select b.id from Booking b where b.takesBack = c.bookingId)
            order by c.id
            """,
            Discrepancy.class)
        .setParameter("despatch", despatchId)
        .getResultList();
  }

  /** Oldest first. */
  public List<Discrepancy> ofDespatch(Caller caller, long despatchId) {
    return entities
        .createQuery(
            "select c from Discrepancy c where c.despatchId = :despatch and "
                + VISIBLE
                + " order by c.id",
            Discrepancy.class)
        .setParameter("despatch", despatchId)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultList();
  }

  /** Oldest first. */
  public List<Discrepancy> ofOrder(Caller caller, long orderId) {
    return entities
        .createQuery(
            "select c from Discrepancy c where c.orderId = :order and "
                + VISIBLE
                + " order by c.id",
            Discrepancy.class)
        .setParameter("order", orderId)
        .setParameter("companies", caller.companies(Despatches.READERS))
        .getResultList();
  }

  /** Open claims about one order line, oldest first; the order is locked by whoever asks. */
  public List<Discrepancy> claimsOf(long orderId, int line) {
    return entities
        .createQuery(
            """
            select c from Discrepancy c where c.orderId = :order and c.lineNo = :line
            and c.closedAt is null order by c.id
            """,
            Discrepancy.class)
        .setParameter("order", orderId)
        .setParameter("line", line)
        .getResultList();
  }

  public Optional<Discrepancy> ofBooking(Caller caller, long bookingId) {
    return entities
        .createQuery("select c from Discrepancy c where c.bookingId = :booking", Discrepancy.class)
        .setParameter("booking", bookingId)
        .getResultStream()
        .findFirst();
  }

  /** How many claims the order has; asked under the order's lock. */
  public long countOf(long orderId) {
    return entities
        .createQuery("select count(c) from Discrepancy c where c.orderId = :order", Long.class)
        .setParameter("order", orderId)
        .getSingleResult();
  }

  public Optional<Photo> photo(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Photo.class, id))
        .filter(photo -> find(caller, photo.discrepancyId()).isPresent());
  }

  public long photosOf(long discrepancyId) {
    return entities
        .createQuery("select count(p) from Photo p where p.discrepancyId = :id", Long.class)
        .setParameter("id", discrepancyId)
        .getSingleResult();
  }

  /** Whether the claim has these bytes already; asked under the claim's lock. */
  public boolean hasPhoto(long discrepancyId, byte[] hash) {
    return entities
            .createQuery(
                "select count(p) from Photo p where p.discrepancyId = :id and p.hash = :hash",
                Long.class)
            .setParameter("id", discrepancyId)
            .setParameter("hash", hash)
            .getSingleResult()
        > 0;
  }

  /** Deliveries of many claims with their lines, in one statement. */
  public Map<Long, Despatch> despatches(Collection<Discrepancy> found) {
    return found.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select distinct d from Despatch d join fetch d.lines where d.id in :ids",
                Despatch.class)
            .setParameter("ids", found.stream().map(Discrepancy::despatchId).distinct().toList())
            .getResultList()
            .stream()
            .collect(Collectors.toMap(Despatch::id, one -> one));
  }

  /** Pictures of many claims without their bytes, in one statement. */
  public Map<Long, List<DiscrepancyView.Photo>> photos(Collection<Discrepancy> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            """
            select p.discrepancyId, p.id, p.name, p.mediaType, p.addedAt, p.addedBy from Photo p
            where p.discrepancyId in :ids order by p.id
            """,
            Object[].class)
        .setParameter("ids", found.stream().map(Discrepancy::id).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row ->
                        new DiscrepancyView.Photo(
                            (Long) row[1],
                            (String) row[2],
                            (String) row[3],
                            (Instant) row[4],
                            (String) row[5]),
                    Collectors.toList())));
  }
}
