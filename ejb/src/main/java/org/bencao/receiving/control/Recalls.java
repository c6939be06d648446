package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.LotNumber;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.entity.Recall;
import org.bencao.receiving.entity.RecallAnswer;

/** Recalls, their lots, and where packs of them are. */
@ApplicationScoped
public class Recalls {

  private static final List<GoodsState> KEPT =
      List.of(GoodsState.GOOD, GoodsState.QUARANTINED, GoodsState.OVER);

  private static final String TOUCHES =
      """
      exists (select 1 from DespatchLine l join l.despatch d, RecallLot t
      where l.itemId = r.itemId and t.key.recallId = r.id and d.voidedAt is null
      and (r.everywhere = true or d.sellerCompanyId = r.companyId)
      and (upper(l.lot) = t.key.lot or exists (select 1 from Booking b where b.despatchId = d.id
      and b.position = l.key.position and upper(b.lot) = t.key.lot))
      """;

  @Inject EntityManager entities;

  /** A lot that is barred. */
  public record Barred(
      String number,
      String grade,
      Instant since,
      long itemId,
      String lot,
      boolean everywhere,
      long companyId) {

    boolean isOf(GoodsJudge.Lot other) {
      return itemId == other.itemId()
          && (everywhere || companyId == other.sellerCompanyId())
          && other.lot().map(LotNumber::same).filter(lot::equals).isPresent();
    }

    GoodsFacts.Recall fact(ZoneId zone) {
      return new GoodsFacts.Recall(number, grade, LocalDate.ofInstant(since, zone));
    }
  }

  /**
   * Packs of recalled lots at one site.
   *
   * @param sellers who sold them there
   */
  public record Touched(
      long siteId,
      long companyId,
      Set<Long> sellers,
      Set<Long> despatches,
      BigDecimal received,
      BigDecimal onTheWay) {

    private static Touched at(long siteId, long companyId) {
      return new Touched(
          siteId, companyId, new HashSet<>(), new HashSet<>(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Touched plus(long seller, long despatch, BigDecimal counted, BigDecimal announced) {
      var all = new HashSet<>(sellers);
      all.add(seller);
      var deliveries = new HashSet<>(despatches);
      deliveries.add(despatch);
      return new Touched(
          siteId, companyId, all, deliveries, received.add(counted), onTheWay.add(announced));
    }

    boolean isEmpty() {
      return received.signum() <= 0 && onTheWay.signum() <= 0;
    }
  }

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** Of these lots, those that are recalled, the newest recall first; one statement. */
  public List<Barred> of(Collection<GoodsJudge.Lot> lots) {
    var names = GoodsJudge.Lot.names(lots);
    return names.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select r.number, r.grade, r.publishedAt, r.itemId, t.key.lot, r.everywhere,
                r.companyId
                from Recall r, RecallLot t where t.key.recallId = r.id
                and r.itemId in :items and t.key.lot in :lots order by r.id desc
                """,
                Object[].class)
            .setParameter("items", lots.stream().map(GoodsJudge.Lot::itemId).distinct().toList())
            .setParameter("lots", names)
            .getResultStream()
            .map(
                row ->
                    new Barred(
                        (String) row[0],
                        ((Enum<?>) row[1]).name(),
                        (Instant) row[2],
                        (Long) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (Long) row[6]))
            .toList();
  }

  /** An item that the company sent to somebody. */
  public Optional<Recall.Subject> sold(long companyId, String itemCode) {
    return entities
        .createQuery(
            """
            select l.itemId, l.nameEn, l.nameZh from DespatchLine l join l.despatch d
            where l.itemCode = :code and d.sellerCompanyId = :company order by d.id desc
            """,
            Object[].class)
        .setParameter("code", itemCode)
        .setParameter("company", companyId)
        .setMaxResults(1)
        .getResultStream()
        .map(row -> new Recall.Subject((Long) row[0], (String) row[1], (String) row[2]))
        .findFirst();
  }

  public Optional<Recall> numbered(long companyId, String number) {
    return entities
        .createQuery(
            "select r from Recall r where r.companyId = :company and r.number = :number",
            Recall.class)
        .setParameter("company", companyId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Of the companies, or of lots that came to them; open ones first, then the newest. */
  public List<Recall> visible(Collection<Long> companies, int most) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from Recall r where r.companyId in :own or "
                    + TOUCHES
                    + " and d.buyerCompanyId in :own) order by r.closedAt nulls first, r.id desc",
                Recall.class)
            .setParameter("own", companies)
            .setMaxResults(most)
            .getResultList();
  }

  public Optional<Recall> find(Collection<Long> companies, long id) {
    return companies.isEmpty()
        ? Optional.empty()
        : entities
            .createQuery(
                "select r from Recall r where r.id = :id and (r.companyId in :own or "
                    + TOUCHES
                    + " and d.buyerCompanyId in :own))",
                Recall.class)
            .setParameter("id", id)
            .setParameter("own", companies)
            .getResultStream()
            .findFirst();
  }

  /** Open recalls of lots that came, or are to come, to a site; the oldest first. */
  public List<Recall> openAt(long siteId, int most) {
    return entities
        .createQuery(
            "select r from Recall r where r.closedAt is null and "
                + TOUCHES
                + " and d.siteId = :site) order by r.id",
            Recall.class)
        .setParameter("site", siteId)
        .setMaxResults(most)
        .getResultList();
  }

  /** Read again under its lock: answers and the end come one after the other. */
  public Recall lock(Recall recall) {
    entities.refresh(recall, LockModeType.PESSIMISTIC_WRITE);
    return recall;
  }

  public Map<Long, List<String>> lots(Collection<Recall> recalls) {
    return recalls.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select t.key.recallId, t.key.lot from RecallLot t
                where t.key.recallId in :ids order by t.key.lot
                """,
                Object[].class)
            .setParameter("ids", recalls.stream().map(Recall::id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  public Map<Long, List<RecallAnswer>> answers(Collection<Recall> recalls) {
    return recalls.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select a.key.recallId, a from RecallAnswer a where a.key.recallId in :ids
                order by a.key.siteId
                """,
                Object[].class)
            .setParameter("ids", recalls.stream().map(Recall::id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(row -> (RecallAnswer) row[1], Collectors.toList())));
  }

  public Optional<RecallAnswer> answer(long recallId, long siteId) {
    return Optional.ofNullable(
        entities.find(RecallAnswer.class, new RecallAnswer.Key(recallId, siteId)));
  }

  /** Sites with packs of the lots by recall, in two statements. */
  public Map<Long, List<Touched>> touched(Collection<Recall> recalls) {
    if (recalls.isEmpty()) {
      return Map.of();
    }
    var ids = recalls.stream().map(Recall::id).toList();
    var sites = new HashMap<Long, Map<Long, Touched>>();
    entities
        .createQuery(
            """
            select r.id, d.siteId, d.buyerCompanyId, d.sellerCompanyId, d.id, sum(b.quantity)
            from Recall r, RecallLot t, Booking b, DespatchLine l join l.despatch d
            where r.id in :ids and t.key.recallId = r.id and l.itemId = r.itemId
            and l.key.despatchId = b.despatchId and l.key.position = b.position
            and upper(b.lot) = t.key.lot and b.state in :kept and d.voidedAt is null
            and (r.everywhere = true or d.sellerCompanyId = r.companyId)
            group by r.id, d.siteId, d.buyerCompanyId, d.sellerCompanyId, d.id
            """,
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("kept", KEPT)
        .getResultStream()
        .forEach(row -> add(sites, row, (BigDecimal) row[5], BigDecimal.ZERO));
    entities
        .createQuery(
            """
            select r.id, d.siteId, d.buyerCompanyId, d.sellerCompanyId, d.id,
            sum(l.advised + l.overage - l.good - l.damaged - l.quarantined - l.refused - l.shortfall)
            from Recall r, RecallLot t, DespatchLine l join l.despatch d
            where r.id in :ids and t.key.recallId = r.id and l.itemId = r.itemId
            and upper(l.lot) = t.key.lot and d.voidedAt is null and d.closedAt is null
            and (r.everywhere = true or d.sellerCompanyId = r.companyId)
            group by r.id, d.siteId, d.buyerCompanyId, d.sellerCompanyId, d.id
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> add(sites, row, BigDecimal.ZERO, (BigDecimal) row[5]));
    return sites.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    new ArrayList<>(one.getValue().values())
                        .stream().filter(site -> !site.isEmpty()).toList()));
  }

  private static void add(
      Map<Long, Map<Long, Touched>> sites, Object[] row, BigDecimal counted, BigDecimal announced) {
    var ofRecall = sites.computeIfAbsent((Long) row[0], any -> new HashMap<>());
    var site = (Long) row[1];
    var known = ofRecall.getOrDefault(site, Touched.at(site, (Long) row[2]));
    ofRecall.put(site, known.plus((Long) row[3], (Long) row[4], counted, announced));
  }
}
