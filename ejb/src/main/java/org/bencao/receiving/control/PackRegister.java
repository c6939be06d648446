package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.PackCode;
import org.bencao.receiving.boundary.PackAct;
import org.bencao.receiving.boundary.PackStatus;
import org.bencao.receiving.entity.Pack;
import org.bencao.receiving.entity.PackStep;
import org.bencao.receiving.entity.PackStep.Place;

/**
 * Who has which pack. Rows are taken by conditional statements in the order of their codes: of two
 * who count the same pack at once one wins, and neither waits for ever.
 */
@ApplicationScoped
public class PackRegister {

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Where a pack is; over all companies, so nothing of it may be shown but the verdict. */
  public record Known(
      String code,
      Pack.State state,
      PackAct goneAs,
      long companyId,
      Instant since,
      Optional<Long> bookingId) {

    private static Known of(Object[] row) {
      return new Known(
          (String) row[0],
          (Pack.State) row[1],
          (PackAct) row[2],
          (Long) row[3],
          (Instant) row[4],
          Optional.ofNullable((Long) row[5]));
    }

    public boolean isGone() {
      return state == Pack.State.GONE;
    }
  }

  /**
   * Packs that go into stock.
   *
   * @param from the seller, who may have had them
   */
  public record Arrival(Place at, long from, long bookingId) {}

  /** Those of which anything is known, by code; one statement. */
  public Map<String, Known> known(Collection<PackCode> codes) {
    return codes.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select p.code, p.state, p.goneAs, p.companyId, p.since, p.bookingId from Pack p
                where p.code in :codes
                """,
                Object[].class)
            .setParameter("codes", values(codes))
            .getResultStream()
            .map(Known::of)
            .collect(Collectors.toMap(Known::code, Function.identity()));
  }

  /** Takes packs into stock; those that somebody else has by now come back and were not taken. */
  public List<PackCode> receive(Caller caller, Arrival arrival, Collection<PackCode> codes) {
    var lost = new ArrayList<PackCode>();
    for (var code : ordered(codes)) {
      boolean taken = handOver(caller, arrival, code) || enter(caller, arrival, code);
      if (taken) {
        step(caller, code, PackAct.RECEIVED, arrival.at());
      } else {
        lost.add(code);
      }
    }
    return lost;
  }

  private boolean handOver(Caller caller, Arrival arrival, PackCode code) {
    int changed =
        entities
            .createQuery(
                """
                update Pack p set p.companyId = :buyer, p.siteId = :site, p.fromCompanyId = :seller,
                p.bookingId = :booking, p.since = :now, p.byName = :by
                where p.code = :code and p.state = org.bencao.receiving.entity.Pack$State.KEPT
                and p.companyId = :seller
                """)
            .setParameter("buyer", arrival.at().companyId())
            .setParameter("site", arrival.at().siteId())
            .setParameter("seller", arrival.from())
            .setParameter("booking", arrival.bookingId())
            .setParameter("now", clock.instant())
            .setParameter("by", caller.name())
            .setParameter("code", code.value())
            .executeUpdate();
    return changed == 1;
  }

  private boolean enter(Caller caller, Arrival arrival, PackCode code) {
    return enter(caller, code, arrival.at(), Optional.of(arrival.bookingId()), Optional.empty());
  }

  /** A code that nobody here knew; false when somebody else was first. */
  private boolean enter(
      Caller caller, PackCode code, Place at, Optional<Long> booking, Optional<PackAct> goneAs) {
    int kept =
        entities
            .createNativeQuery(
                """
                insert ignore into receiving_pack
                (code, state, gone_as, company_id, site_id, booking_id, since, by_name)
                values (:code, :state, :gone, :company, :site, :booking, :now, :by)
                """)
            .setParameter("code", code.value())
            .setParameter("state", goneAs.isEmpty() ? "KEPT" : "GONE")
            .setParameter("gone", goneAs.map(Enum::name).orElse(null))
            .setParameter("company", at.companyId())
            .setParameter("site", at.siteId())
            .setParameter("booking", booking.orElse(null))
            .setParameter("now", clock.instant())
            .setParameter("by", caller.name())
            .executeUpdate();
    return kept == 1;
  }

  /** An act at goods-in is taken back: its packs are where they were before. */
  public void uncount(Caller caller, Place at, long bookingId, Collection<PackCode> codes) {
    entities
        .createQuery(
            """
            delete from Pack p where p.bookingId = :booking and p.fromCompanyId is null
            and p.state = org.bencao.receiving.entity.Pack$State.KEPT
            """)
        .setParameter("booking", bookingId)
        .executeUpdate();
    entities
        .createQuery(
            """
            update Pack p set p.companyId = p.fromCompanyId, p.fromCompanyId = null,
            p.siteId = null, p.bookingId = null, p.since = :now, p.byName = :by
            where p.bookingId = :booking
            and p.state = org.bencao.receiving.entity.Pack$State.KEPT
            """)
        .setParameter("booking", bookingId)
        .setParameter("now", clock.instant())
        .setParameter("by", caller.name())
        .executeUpdate();
    ordered(codes).forEach(code -> step(caller, code, PackAct.UNCOUNTED, at));
  }

  /** The pack is out of trade; false when somebody else has it, or it was gone already. */
  public boolean out(Caller caller, PackCode code, Place at, PackAct as) {
    int changed =
        entities
            .createQuery(
                """
                update Pack p set p.state = org.bencao.receiving.entity.Pack$State.GONE,
                p.goneAs = :act, p.since = :now, p.byName = :by where p.code = :code
                and p.state = org.bencao.receiving.entity.Pack$State.KEPT
                and p.companyId = :company
                """)
            .setParameter("act", as)
            .setParameter("now", clock.instant())
            .setParameter("by", caller.name())
            .setParameter("code", code.value())
            .setParameter("company", at.companyId())
            .executeUpdate();
    boolean done = changed == 1 || enter(caller, code, at, Optional.empty(), Optional.of(as));
    if (done) {
      step(caller, code, as, at);
    }
    return done;
  }

  /** The pack is in stock again; false when it is not gone here, or for longer than that. */
  public boolean restore(Caller caller, PackCode code, Place at, Instant goneAfter) {
    int changed =
        entities
            .createQuery(
                """
                update Pack p set p.state = org.bencao.receiving.entity.Pack$State.KEPT,
                p.goneAs = null, p.since = :now, p.byName = :by where p.code = :code
                and p.state = org.bencao.receiving.entity.Pack$State.GONE
                and p.companyId = :company and p.since >= :after and p.goneAs <> :returned
                """)
            .setParameter("returned", PackAct.RETURNED)
            .setParameter("now", clock.instant())
            .setParameter("by", caller.name())
            .setParameter("code", code.value())
            .setParameter("company", at.companyId())
            .setParameter("after", goneAfter)
            .executeUpdate();
    if (changed == 1) {
      step(caller, code, PackAct.RESTORED, at);
    }
    return changed == 1;
  }

  /** A pack that its buyer sent back is the seller's, who may sell it on. */
  public void giveBack(Caller caller, PackCode code, long buyerCompanyId, long sellerCompanyId) {
    entities
        .createQuery(
            """
            update Pack p set p.state = org.bencao.receiving.entity.Pack$State.KEPT,
            p.goneAs = null, p.companyId = :seller, p.siteId = null, p.fromCompanyId = null,
            p.bookingId = null, p.since = :now, p.byName = :by where p.code = :code
            and p.state = org.bencao.receiving.entity.Pack$State.GONE
            and p.goneAs = :returned and p.companyId = :buyer
            """)
        .setParameter("seller", sellerCompanyId)
        .setParameter("now", clock.instant())
        .setParameter("by", caller.name())
        .setParameter("code", code.value())
        .setParameter("returned", PackAct.RETURNED)
        .setParameter("buyer", buyerCompanyId)
        .executeUpdate();
  }

  /** What the caller's companies did with a pack, oldest first. */
  public List<PackStatus.Step> steps(Collection<Long> companies, PackCode code) {
    return entities
        .createQuery(
            """
            select s from PackStep s where s.code = :code and s.companyId in :companies
            order by s.id
            """,
            PackStep.class)
        .setParameter("code", code.value())
        .setParameter("companies", companies)
        .getResultStream()
        .map(PackStep::view)
        .toList();
  }

  private void step(Caller caller, PackCode code, PackAct act, Place at) {
    entities.persist(
        new PackStep(identifiers.next(), code, act, at, clock.instant(), caller.name()));
  }

  private static List<PackCode> ordered(Collection<PackCode> codes) {
    return new TreeSet<>(values(codes)).stream().map(PackCode::new).toList();
  }

  private static List<String> values(Collection<PackCode> codes) {
    return codes.stream().map(PackCode::value).toList();
  }
}
