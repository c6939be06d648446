package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.StockFacts;
import org.bencao.compliance.boundary.StockFacts.Barred;
import org.bencao.compliance.boundary.StockFacts.State;
import org.bencao.compliance.boundary.StockRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.receiving.boundary.GoodsState;

/**
 * Whether packs of a company may leave its stock: as they were counted last, what a quality officer
 * decided of them, whether their lot is recalled or under suspicion, and its last day. A constant
 * number of statements, however many packs; of what was never counted by its code nothing is known.
 */
@ApplicationScoped
public class StockState {

  @Inject EntityManager entities;
  @Inject Recalls recalls;
  @Inject TraceCases cases;
  @Inject StockRuleService rules;
  @Inject CompanyService companies;

  /** A pack as it was counted last. */
  private record Counted(
      String code,
      long bookingId,
      GoodsState state,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Instant at,
      long itemId,
      long sellerCompanyId) {

    private static Counted of(Object[] row) {
      return new Counted(
          (String) row[0],
          (Long) row[1],
          (GoodsState) row[2],
          Optional.ofNullable((String) row[3]),
          Optional.ofNullable((LocalDate) row[4]),
          (Instant) row[5],
          (Long) row[6],
          (Long) row[7]);
    }

    private GoodsJudge.Lot asLot() {
      return new GoodsJudge.Lot(0, sellerCompanyId, itemId, lot, expiry, Optional.empty());
    }
  }

  private record Decided(Optional<Verdict> verdict, Optional<Instant> at) {}

  /** Why packs may not leave, by code; the others have none. */
  public Map<String, Finding> findings(
      Caller caller, long companyId, Act act, LocalDate day, Collection<PackCode> codes) {
    var counted = counted(companyId, codes);
    if (counted.isEmpty()) {
      return Map.of();
    }
    var company = companies.find(caller, companyId).orElseThrow();
    var zone = ZoneId.of(company.zone());
    var decided = decided(counted.values().stream().map(Counted::bookingId).toList());
    var lots = counted.values().stream().map(Counted::asLot).toList();
    var barred = recalls.of(lots);
    var suspects = cases.of(companyId, lots);
    return rules.judge(
        caller,
        act,
        counted.values().stream()
            .map(
                pack ->
                    new StockFacts(
                        company.profile(),
                        day,
                        pack.code(),
                        pack.lot(),
                        held(pack, Optional.ofNullable(decided.get(pack.bookingId())), zone)
                            .or(() -> recalled(pack, barred, zone))
                            .or(() -> suspected(pack, suspects, zone))
                            .or(() -> expired(pack, day))))
            .toList());
  }

  private static Optional<Barred> held(Counted pack, Optional<Decided> decided, ZoneId zone) {
    if (pack.state() == GoodsState.GOOD) {
      return Optional.empty();
    }
    var verdict = decided.flatMap(Decided::verdict);
    if (verdict.isEmpty()) {
      return Optional.of(new Barred(State.QUARANTINED, day(pack.at(), zone)));
    }
    return verdict.get() == Verdict.RELEASED
        ? Optional.empty()
        : Optional.of(
            new Barred(State.REJECTED, day(decided.flatMap(Decided::at).orElse(pack.at()), zone)));
  }

  private static Optional<Barred> recalled(Counted pack, List<Recalls.Barred> barred, ZoneId zone) {
    return barred.stream()
        .filter(one -> one.isOf(pack.asLot()))
        .findFirst()
        .map(one -> new Barred(State.RECALLED, day(one.since(), zone)));
  }

  private static Optional<Barred> suspected(
      Counted pack, List<TraceCases.Suspected> suspects, ZoneId zone) {
    return suspects.stream()
        .filter(one -> one.isOf(pack.asLot()))
        .findFirst()
        .map(one -> new Barred(State.SUSPECT, day(one.since(), zone)));
  }

  private static Optional<Barred> expired(Counted pack, LocalDate today) {
    return pack.expiry()
        .filter(last -> last.isBefore(today))
        .map(last -> new Barred(State.EXPIRED, last));
  }

  private Map<String, Counted> counted(long companyId, Collection<PackCode> codes) {
    var last = new HashMap<String, Counted>();
    if (!codes.isEmpty()) {
      entities
          .createQuery(
              """
              select c.key.code, b.id, b.state, coalesce(b.lot, l.lot),
              coalesce(b.expiry, l.expiry), b.at, l.itemId, d.sellerCompanyId
              from BookingCode c, Booking b, DespatchLine l join l.despatch d
              where b.id = c.key.bookingId and c.key.code in :codes
              and d.id = b.despatchId and l.key.position = b.position
              and d.buyerCompanyId = :company
              and not exists (select 1 from Booking t where t.takesBack = b.id)
              order by b.id
              """,
              Object[].class)
          .setParameter("codes", codes.stream().map(PackCode::value).collect(Collectors.toSet()))
          .setParameter("company", companyId)
          .getResultStream()
          .map(Counted::of)
          .forEach(one -> last.put(one.code(), one));
    }
    return last;
  }

  private Map<Long, Decided> decided(Collection<Long> bookings) {
    return entities
        .createQuery(
            """
            select c.bookingId, c.verdict, c.decidedAt from Discrepancy c
            where c.bookingId in :bookings
            """,
            Object[].class)
        .setParameter("bookings", Set.copyOf(bookings))
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0],
                row ->
                    new Decided(
                        Optional.ofNullable((Verdict) row[1]),
                        Optional.ofNullable((Instant) row[2]))));
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
