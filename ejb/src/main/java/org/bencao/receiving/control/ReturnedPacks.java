package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.PackAct;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.control.PackRegister.Known;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.GoodsReturn;
import org.bencao.receiving.entity.PackStep.Place;
import org.bencao.receiving.entity.ReturnCode;

/**
 * Packs that go back by their codes (TRC-07): verified before anybody agrees, out of the buyer's
 * stock when they leave, and the seller's again when they arrive, who may sell them on.
 */
@ApplicationScoped
public class ReturnedPacks {

  @Inject EntityManager entities;
  @Inject PackRegister register;
  @Inject CompanyService companies;

  /** Of which lot of which line of the delivery packs were counted. */
  record Lot(int position, Optional<String> lot) {}

  /**
   * What is known of packs that somebody wants to give back.
   *
   * @param lots of those that the buyer counted in this delivery and still has
   */
  record Verified(Map<String, Lot> lots) {

    long of(Lot lot) {
      return lots.values().stream().filter(lot::equals).count();
    }

    Map<Lot, Long> byLot() {
      return lots.values().stream()
          .collect(Collectors.groupingBy(lot -> lot, Collectors.counting()));
    }

    boolean has(PackCode code) {
      return lots.containsKey(code.value());
    }
  }

  /** Three statements, however many packs; asked under the delivery's lock. */
  Verified verify(Despatch despatch, Collection<PackCode> codes) {
    if (codes.isEmpty()) {
      return new Verified(Map.of());
    }
    var known = register.known(codes);
    var others = inOthers(codes);
    var lots = new HashMap<String, Lot>();
    counted(despatch, codes)
        .forEach(
            (code, lot) -> {
              boolean kept =
                  Optional.ofNullable(known.get(code))
                      .filter(one -> !one.isGone())
                      .filter(one -> one.companyId() == despatch.buyerCompanyId())
                      .isPresent();
              if (kept && !others.contains(code)) {
                lots.put(code, lot);
              }
            });
    return new Verified(lots);
  }

  private Map<String, Lot> counted(Despatch despatch, Collection<PackCode> codes) {
    return entities
        .createQuery(
            """
            select c.key.code, b.position, b.lot from BookingCode c, Booking b
            where b.id = c.key.bookingId and b.despatchId = :despatch and c.key.code in :codes
            and not exists (select 1 from Booking t where t.takesBack = b.id)
            """,
            Object[].class)
        .setParameter("despatch", despatch.id())
        .setParameter("codes", codes.stream().map(PackCode::value).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new Lot((Integer) row[1], Optional.ofNullable((String) row[2]))));
  }

  /** Of these, what another return names that nobody refused and that did not arrive yet. */
  private Set<String> inOthers(Collection<PackCode> codes) {
    return new HashSet<>(
        entities
            .createQuery(
                """
                select c.key.code from ReturnCode c, GoodsReturn r
                where r.id = c.key.returnId and c.key.code in :codes and r.state in :open
                """,
                String.class)
            .setParameter("codes", codes.stream().map(PackCode::value).toList())
            .setParameter(
                "open",
                Set.of(ReturnState.REQUESTED, ReturnState.AUTHORISED, ReturnState.SHIPPED_BACK))
            .getResultList());
  }

  public void keep(GoodsReturn wanted, Collection<PackCode> codes) {
    codes.forEach(code -> entities.persist(new ReturnCode(wanted.id(), code)));
  }

  /** In the order of the codes. */
  public List<PackCode> of(long returnId) {
    return entities
        .createQuery(
            "select c.key.code from ReturnCode c where c.key.returnId = :id order by c.key.code",
            String.class)
        .setParameter("id", returnId)
        .getResultStream()
        .map(PackCode::new)
        .toList();
  }

  /** They leave; what is not there any more is told, and then nothing may leave. */
  public List<Finding> send(Caller caller, GoodsReturn found) {
    var at = new Place(found.buyerCompanyId(), found.siteId());
    var lost = new ArrayList<PackCode>();
    for (var code : of(found.id())) {
      if (!register.out(caller, code, at, PackAct.RETURNED)) {
        lost.add(code);
      }
    }
    return lost.isEmpty() ? List.of() : gone(caller, found, lost);
  }

  private List<Finding> gone(Caller caller, GoodsReturn found, List<PackCode> lost) {
    var zone = ZoneId.of(companies.site(caller, found.siteId()).orElseThrow().zone());
    var known = register.known(lost);
    return lost.stream()
        .map(
            code ->
                Finding.of(
                    Reason.CODE_ALREADY_SOLD,
                    Optional.empty(),
                    Map.of("code", code.value(), "date", since(known.get(code.value()), zone))))
        .toList();
  }

  private static String since(Known pack, ZoneId zone) {
    return LocalDate.ofInstant(pack.since(), zone).toString();
  }

  /** They are the seller's, who may sell them on. */
  public void arrive(Caller caller, GoodsReturn found) {
    of(found.id())
        .forEach(
            code ->
                register.giveBack(caller, code, found.buyerCompanyId(), found.sellerCompanyId()));
  }
}
