package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.PackCode;
import org.bencao.receiving.entity.AdvisedCode;
import org.bencao.receiving.entity.BookingCode;
import org.bencao.receiving.entity.Despatch;

/** Codes of the packs of one delivery: those that were advised, and those that were counted. */
@ApplicationScoped
public class DeliveredCodes {

  @Inject EntityManager entities;

  /** When a pack was counted, and by whom. */
  public record Counted(String code, Instant at, String by) {}

  public void advise(long despatchId, int position, Collection<PackCode> codes) {
    codes.forEach(code -> entities.persist(new AdvisedCode(despatchId, position, code)));
  }

  public void book(long bookingId, Collection<PackCode> codes) {
    codes.forEach(code -> entities.persist(new BookingCode(bookingId, code)));
  }

  /**
   * Names packs of a delivery that stands: how many are new. Nothing is done and none are where any
   * lot differs from what was advised before, or a code that was named is not named any more.
   */
  int nameLater(Despatch despatch, List<AdviceReading.Lot> lots) {
    var codes = lots.stream().flatMap(lot -> lot.lot().codes().stream()).distinct().toList();
    var before = advised(despatch.id(), codes);
    boolean same =
        lots.size() == despatch.lineCount()
            && lots.stream().allMatch(lot -> isAsAdvised(despatch, lot, before))
            && before.size() == named(despatch.id());
    if (!same || codes.size() == before.size()) {
      return 0;
    }
    var fresh = new HashSet<>(codes);
    fresh.removeIf(code -> before.containsKey(code.value()));
    for (var lot : lots) {
      // a code that stands twice is of the first lot
      advise(
          despatch.id(), lot.position(), lot.lot().codes().stream().filter(fresh::remove).toList());
    }
    return codes.size() - before.size();
  }

  private static boolean isAsAdvised(
      Despatch despatch, AdviceReading.Lot lot, Map<String, Integer> before) {
    return lot.stranger().isEmpty()
        && despatch
            .line(lot.position())
            .filter(line -> line.orderId() == lot.order().id().value())
            .filter(line -> line.lineNo() == lot.line().number())
            .filter(line -> line.lot().equals(lot.lot().lot()))
            .filter(line -> line.expiry().equals(lot.lot().expiry()))
            .filter(line -> line.advised().compareTo(lot.lot().quantity().value()) == 0)
            .isPresent()
        && lot.lot().codes().stream()
            .map(code -> before.get(code.value()))
            .allMatch(position -> position == null || position == lot.position());
  }

  private long named(long despatchId) {
    return entities
        .createQuery(
            "select count(a) from AdvisedCode a where a.key.despatchId = :despatch", Long.class)
        .setParameter("despatch", despatchId)
        .getSingleResult();
  }

  /** Positions of advised packs by code. */
  public Map<String, Integer> advised(long despatchId, Collection<PackCode> codes) {
    return codes.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select a.key.code, a.position from AdvisedCode a
                where a.key.despatchId = :despatch and a.key.code in :codes
                """,
                Object[].class)
            .setParameter("despatch", despatchId)
            .setParameter("codes", values(codes))
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
  }

  /** Whether the advice names packs of the line one by one. */
  public boolean isAdvised(long despatchId, int position) {
    return !entities
        .createQuery(
            """
            select a.position from AdvisedCode a where a.key.despatchId = :despatch
            and a.position = :position
            """,
            Integer.class)
        .setParameter("despatch", despatchId)
        .setParameter("position", position)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Packs of the line that the advice names one by one. */
  public int told(long despatchId, int position) {
    return Math.toIntExact(
        entities
            .createQuery(
                """
                select count(a) from AdvisedCode a where a.key.despatchId = :despatch
                and a.position = :position
                """,
                Long.class)
            .setParameter("despatch", despatchId)
            .setParameter("position", position)
            .getSingleResult());
  }

  /** Of these, the packs that were counted in the delivery and not taken back. */
  public List<Counted> counted(long despatchId, Collection<PackCode> codes) {
    return codes.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select c.key.code, b.at, b.byName from BookingCode c, Booking b
                where b.id = c.key.bookingId and b.despatchId = :despatch and c.key.code in :codes
                and not exists (select 1 from Booking t where t.takesBack = b.id)
                order by c.key.code
                """,
                Object[].class)
            .setParameter("despatch", despatchId)
            .setParameter("codes", values(codes))
            .getResultStream()
            .map(row -> new Counted((String) row[0], (Instant) row[1], (String) row[2]))
            .toList();
  }

  public List<PackCode> ofBooking(long bookingId) {
    return ofBookings(List.of(bookingId)).getOrDefault(bookingId, List.of());
  }

  /** Codes by booking, in one statement. */
  public Map<Long, List<PackCode>> ofBookings(Collection<Long> bookings) {
    return bookings.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select c.key.bookingId, c.key.code from BookingCode c
                where c.key.bookingId in :bookings order by c.key.code
                """,
                Object[].class)
            .setParameter("bookings", bookings)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(row -> new PackCode((String) row[1]), Collectors.toList())));
  }

  /** The line of which the advice says that the pack is in it. */
  public Optional<Integer> position(long despatchId, PackCode code) {
    return Optional.ofNullable(advised(despatchId, List.of(code)).get(code.value()));
  }

  private static List<String> values(Collection<PackCode> codes) {
    return codes.stream().map(PackCode::value).toList();
  }
}
