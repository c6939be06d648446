package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.LotNumber;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.receiving.boundary.TraceCaseKind;
import org.bencao.receiving.boundary.TraceOutcome;
import org.bencao.receiving.entity.TraceCase;

/** Cases of traceability, and the lots that they bar. */
@ApplicationScoped
public class TraceCases {

  @Inject EntityManager entities;

  /** A lot under suspicion at a company. */
  public record Suspected(long itemId, String lot, Instant since, String itemEn, String itemZh) {

    boolean isOf(GoodsJudge.Lot other) {
      return itemId == other.itemId()
          && other.lot().map(LotNumber::same).filter(lot::equals).isPresent();
    }

    GoodsFacts.Suspect fact(ZoneId zone) {
      return new GoodsFacts.Suspect(LocalDate.ofInstant(since, zone), itemEn, itemZh);
    }
  }

  public void add(TraceCase one) {
    entities.persist(one);
  }

  /** Of these lots, those that the company suspects and did not clear; one statement. */
  public List<Suspected> of(long companyId, Collection<GoodsJudge.Lot> lots) {
    var names = GoodsJudge.Lot.names(lots);
    return names.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select c.itemId, c.lot, c.openedAt, c.nameEn, c.nameZh from TraceCase c
                where c.companyId = :company and c.itemId in :items and c.lot in :lots
                and (c.outcome is null or c.outcome <> :cleared) order by c.id
                """,
                Object[].class)
            .setParameter("company", companyId)
            .setParameter("items", lots.stream().map(GoodsJudge.Lot::itemId).distinct().toList())
            .setParameter("lots", names)
            .setParameter("cleared", TraceOutcome.CLEARED)
            .getResultStream()
            .map(
                row ->
                    new Suspected(
                        (Long) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (String) row[3],
                        (String) row[4]))
            .toList();
  }

  /** A suspicion of the lot that nobody decided yet. */
  public Optional<TraceCase> undecided(long companyId, long itemId, String lot) {
    return entities
        .createQuery(
            """
            select c from TraceCase c where c.companyId = :company and c.itemId = :item
            and c.lot = :lot and c.outcome is null
            """,
            TraceCase.class)
        .setParameter("company", companyId)
        .setParameter("item", itemId)
        .setParameter("lot", LotNumber.same(lot))
        .getResultStream()
        .findFirst();
  }

  /** The request that was written with this key. */
  public Optional<TraceCase> requested(long companyId, String key) {
    return entities
        .createQuery(
            "select c from TraceCase c where c.companyId = :company and c.commandKey = :key",
            TraceCase.class)
        .setParameter("company", companyId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** What needs somebody first, then the newest. */
  public List<TraceCase> list(Collection<Long> companies, int most) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select c from TraceCase c where c.companyId in :companies
                order by case when c.outcome is null or (c.outcome = :bad and c.toldAt is null)
                then 0 else 1 end, c.id desc
                """,
                TraceCase.class)
            .setParameter("companies", companies)
            .setParameter("bad", TraceOutcome.ILLEGITIMATE)
            .setMaxResults(most)
            .getResultList();
  }

  public Optional<TraceCase> find(Collection<Long> companies, long id) {
    return Optional.ofNullable(entities.find(TraceCase.class, id))
        .filter(one -> companies.contains(one.companyId()));
  }

  /** Read again under its lock: one decision, one word to the authority. */
  public TraceCase lock(TraceCase one) {
    entities.refresh(one, LockModeType.PESSIMISTIC_WRITE);
    return one;
  }

  /** What waits for somebody at a company, the oldest first. */
  public List<TraceCase> waiting(long companyId, TraceCaseKind kind, int most) {
    return entities
        .createQuery(
            """
            select c from TraceCase c where c.companyId = :company and c.kind = :kind
            and (c.outcome is null or (c.outcome = :bad and c.toldAt is null)) order by c.id
            """,
            TraceCase.class)
        .setParameter("company", companyId)
        .setParameter("kind", kind)
        .setParameter("bad", TraceOutcome.ILLEGITIMATE)
        .setMaxResults(most)
        .getResultList();
  }
}
