package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.LotAct;
import org.bencao.receiving.boundary.LotStep;
import org.bencao.receiving.boundary.ReceivedLot;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Discrepancy;
import org.bencao.receiving.entity.GoodsReturn;
import org.bencao.receiving.entity.GoodsReturnLine;

/** Puts what is known of a lot into the order in which it happened. */
@ApplicationScoped
public class LotSteps {

  private static final int MOST = 5000;

  @Inject EntityManager entities;
  @Inject CompanyService companies;

  /** Who is who, for the steps of one lot. */
  private record Names(Set<Long> own, Map<Long, CompanyView> parties, Map<Long, SiteView> sites) {

    LotStep.Place seller(Despatch despatch) {
      return new LotStep.Place(parties.get(despatch.sellerCompanyId()), Optional.empty());
    }

    LotStep.Place buyer(Despatch despatch) {
      return new LotStep.Place(
          parties.get(despatch.buyerCompanyId()),
          Optional.ofNullable(sites.get(despatch.siteId())));
    }

    Optional<String> said(Despatch despatch, String name) {
      return Optional.ofNullable(name).filter(one -> own.contains(despatch.buyerCompanyId()));
    }
  }

  /** A line with its delivery. */
  private record At(DespatchLine line, Despatch despatch) {

    private static At of(Object[] row) {
      return new At((DespatchLine) row[0], (Despatch) row[1]);
    }
  }

  public List<LotStep> of(Caller caller, Set<Long> own, String lot) {
    var shipped = shipped(own, lot);
    var bookings = bookings(own, lot);
    var returns = returns(own, lot);
    var claims = claims(own, lot);
    var despatches = new HashSet<Despatch>();
    shipped.forEach(one -> despatches.add(one.despatch()));
    bookings.forEach(row -> despatches.add((Despatch) row[2]));
    returns.forEach(row -> despatches.add((Despatch) row[3]));
    claims.forEach(row -> despatches.add((Despatch) row[2]));
    var names = names(caller, own, despatches);
    var steps = new ArrayList<LotStep>();
    shipped.forEach(one -> steps.add(shipped(one, names)));
    bookings.forEach(
        row ->
            steps.add(
                booked((Booking) row[0], new At((DespatchLine) row[1], (Despatch) row[2]), names)));
    returns.forEach(
        row ->
            steps.addAll(
                returned(
                    (GoodsReturnLine) row[0],
                    (GoodsReturn) row[1],
                    new At((DespatchLine) row[2], (Despatch) row[3]),
                    names)));
    claims.forEach(
        row ->
            steps.add(
                claimed(
                    (Discrepancy) row[0],
                    new At((DespatchLine) row[1], (Despatch) row[2]),
                    names)));
    steps.sort(Comparator.comparing(LotStep::at).thenComparing(LotStep::act));
    return steps;
  }

  private List<At> shipped(Set<Long> own, String lot) {
    return entities
        .createQuery(
            """
            select l, d from DespatchLine l join l.despatch d
            where l.lot = :lot and d.voidedAt is null
            and (d.buyerCompanyId in :own or d.sellerCompanyId in :own)
            """,
            Object[].class)
        .setParameter("lot", lot)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .map(At::of)
        .filter(one -> one.line().lot().filter(lot::equals).isPresent())
        .toList();
  }

  private List<Object[]> bookings(Set<Long> own, String lot) {
    return rows(
        """
        select b, l, d from Booking b, DespatchLine l join l.despatch d
        where b.lot = :lot and b.buyerCompanyId in :own
        and l.key.despatchId = b.despatchId and l.key.position = b.position
        """,
        own,
        lot);
  }

  private List<Object[]> returns(Set<Long> own, String lot) {
    return rows(
        """
        select r, g, l, d from GoodsReturnLine r join r.goodsReturn g, DespatchLine l join l.despatch d
        where r.lot = :lot and (g.buyerCompanyId in :own or g.sellerCompanyId in :own)
        and l.key.despatchId = r.despatchId and l.key.position = r.position
        """,
        own,
        lot);
  }

  private List<Object[]> claims(Set<Long> own, String lot) {
    return rows(
        """
        select c, l, d from Discrepancy c, DespatchLine l join l.despatch d
        where c.lot = :lot and (c.buyerCompanyId in :own or c.sellerCompanyId in :own)
        and l.key.despatchId = c.despatchId and l.key.position = c.position
        """,
        own,
        lot);
  }

  private List<Object[]> rows(String query, Set<Long> own, String lot) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("lot", lot)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultList();
  }

  private Names names(Caller caller, Set<Long> own, Collection<Despatch> despatches) {
    var parties = new HashSet<Long>();
    var sites = new HashSet<Long>();
    for (var one : despatches) {
      parties.add(one.buyerCompanyId());
      parties.add(one.sellerCompanyId());
      sites.add(one.siteId());
    }
    return new Names(own, companies.byIds(caller, parties), companies.sitesByIds(caller, sites));
  }

  private static LotStep.Item item(DespatchLine line) {
    return new LotStep.Item(
        line.itemCode(), line.gtin(), line.nameEn(), line.nameZh(), line.unit());
  }

  private static LotStep shipped(At at, Names names) {
    return new LotStep(
        at.despatch().announcedAt(),
        LotAct.SHIPPED,
        Optional.of(names.seller(at.despatch())),
        names.buyer(at.despatch()),
        item(at.line()),
        at.line().expiry(),
        at.line().advised(),
        BigDecimal.ZERO,
        at.despatch().number(),
        at.despatch().messageId(),
        at.line().orderNumber(),
        Optional.empty());
  }

  private static LotStep booked(Booking booking, At at, Names names) {
    return new LotStep(
        booking.at(),
        booking.takesBack().isPresent() ? LotAct.TAKEN_BACK : act(booking),
        Optional.empty(),
        names.buyer(at.despatch()),
        item(at.line()),
        booking.expiry(),
        booking.quantity(),
        booking.state() == GoodsState.GOOD ? booking.quantity() : BigDecimal.ZERO,
        at.despatch().number(),
        Optional.empty(),
        at.line().orderNumber(),
        names.said(at.despatch(), booking.byName()));
  }

  private static LotAct act(Booking booking) {
    return switch (booking.state()) {
      case GOOD -> LotAct.TAKEN_IN;
      case DAMAGED -> LotAct.DAMAGED;
      case REFUSED -> LotAct.REFUSED;
      case QUARANTINED, OVER -> LotAct.QUARANTINED;
    };
  }

  private static List<LotStep> returned(
      GoodsReturnLine line, GoodsReturn goods, At at, Names names) {
    var steps = new ArrayList<LotStep>();
    goods
        .sentAt()
        .ifPresent(when -> steps.add(back(LotAct.SENT_BACK, when, line, goods, at, names)));
    goods
        .arrivedAt()
        .ifPresent(when -> steps.add(back(LotAct.RETURNED, when, line, goods, at, names)));
    return steps;
  }

  private static LotStep back(
      LotAct act, Instant when, GoodsReturnLine line, GoodsReturn goods, At at, Names names) {
    return new LotStep(
        when,
        act,
        Optional.of(names.buyer(at.despatch())),
        names.seller(at.despatch()),
        item(at.line()),
        at.line().expiry(),
        line.quantity(),
        act == LotAct.SENT_BACK ? line.quantity().negate() : BigDecimal.ZERO,
        goods.number(),
        Optional.empty(),
        at.line().orderNumber(),
        Optional.empty());
  }

  private static LotStep claimed(Discrepancy claim, At at, Names names) {
    return new LotStep(
        claim.openedAt(),
        LotAct.CLAIMED,
        Optional.empty(),
        names.buyer(at.despatch()),
        item(at.line()),
        claim.expiry(),
        BigDecimal.ZERO.max(claim.quantity()),
        BigDecimal.ZERO,
        claim.number(),
        Optional.empty(),
        at.line().orderNumber(),
        Optional.empty());
  }

  /** Of these orders, lots that were counted as good or are held, as they were found. */
  public List<ReceivedLot> received(Set<Long> companies, Collection<Long> orderIds) {
    return orderIds.isEmpty() || companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select distinct l.orderId, l.lineNo, l.itemId, b.lot
                from Booking b, DespatchLine l join l.despatch d
                where b.despatchId = d.id and b.position = l.key.position
                and l.orderId in :orders and d.buyerCompanyId in :companies
                and d.voidedAt is null and l.good + l.quarantined > 0
                and b.state in :kept and b.takesBack is null
                and not exists (select t.id from Booking t where t.takesBack = b.id)
                order by l.orderId, l.lineNo, b.lot
                """,
                Object[].class)
            .setParameter("orders", orderIds)
            .setParameter("companies", companies)
            .setParameter("kept", List.of(GoodsState.GOOD, GoodsState.QUARANTINED))
            .getResultStream()
            .map(
                row ->
                    new ReceivedLot(
                        (Long) row[0],
                        (Integer) row[1],
                        (Long) row[2],
                        Optional.ofNullable((String) row[3])))
            .toList();
  }
}
