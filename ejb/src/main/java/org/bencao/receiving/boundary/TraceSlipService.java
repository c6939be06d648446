package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.TraceSlipResult.Done;
import org.bencao.receiving.boundary.TraceSlipResult.Refused;
import org.bencao.receiving.control.TraceSlips;
import org.bencao.receiving.entity.TraceSlip;

/** What the platform for traceability codes is told of packs (I3, TRC-05). */
@Stateless
public class TraceSlipService {

  private static final int AT_ONCE = 20;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;

  @Inject EntityManager entities;
  @Inject TraceSlips slips;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What the platform does not know first, then the newest; 200 at most. */
  @Reading
  public List<TraceSlipView> list(Caller caller) {
    caller.require(TraceSlips.READERS);
    return slips.views(caller, slips.list(caller));
  }

  /** Nothing for a slip of another site or company, as for one that never was. */
  @Reading
  public Optional<TraceSlipView.Whole> find(Caller caller, long id) {
    caller.require(TraceSlips.READERS);
    return slips
        .find(caller, id, TraceSlips.READERS)
        .map(
            one ->
                new TraceSlipView.Whole(
                    slips.views(caller, List.of(one)).get(0), slips.codes(one.id())));
  }

  /** It is sent at once. Empty where there is no such slip of the caller's sites. */
  public Optional<TraceSlipResult> again(Caller caller, long id) {
    caller.require(TraceSlips.TELLERS);
    return slips
        .lock(caller, id)
        .map(
            one -> {
              if (!one.isUploaded()) {
                one.again(clock.instant());
              }
              return done(caller, one);
            });
  }

  /**
   * Somebody told the platform by hand; said twice it was told once. Empty where there is no such
   * slip of the caller's sites.
   */
  public Optional<TraceSlipResult> uploaded(
      Caller caller, long id, @NotNull @Size(min = 1, max = 60) String reference) {
    caller.require(TraceSlips.TELLERS);
    return slips.lock(caller, id).map(one -> uploaded(caller, one, reference.strip()));
  }

  private TraceSlipResult uploaded(Caller caller, TraceSlip one, String reference) {
    if (one.isUploaded()) {
      return one.reference().equals(reference)
          ? done(caller, one)
          : new Refused(
              List.of(
                  Finding.of(
                      Reason.SLIP_UPLOADED,
                      Optional.empty(),
                      Map.of("doc", one.document(), "reference", one.reference()))));
    }
    one.uploaded(reference, caller.name(), clock.instant());
    audit.record(
        caller,
        one.companyId(),
        "slip-uploaded",
        "slip:" + Tsid.text(one.id()),
        Map.of("reference", reference));
    return done(caller, one);
  }

  private TraceSlipResult done(Caller caller, TraceSlip one) {
    return new Done(slips.views(caller, List.of(one)).get(0));
  }

  /** Those that are to be sent now, the oldest first. */
  public List<Long> due(Caller caller) {
    caller.require(Role.CLOCK);
    return entities
        .createQuery(
            """
            select s.id from TraceSlip s where s.uploadedAt is null and s.nextAt <= :now
            order by s.nextAt, s.id
            """,
            Long.class)
        .setParameter("now", clock.instant())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** What is sent; nothing where the platform knows it by now. */
  @Reading
  public Optional<SlipPlatform.Slip> toSend(Caller caller, long id) {
    caller.require(Role.CLOCK);
    return Optional.ofNullable(entities.find(TraceSlip.class, id))
        .filter(one -> !one.isUploaded())
        .map(
            one ->
                new SlipPlatform.Slip(
                    Tsid.text(one.id()),
                    one.kind(),
                    one.document(),
                    companies.site(caller, one.siteId()).orElseThrow().gln(),
                    companies.find(caller, one.partnerId()).orElseThrow().gln(),
                    slips.codes(one.id()).stream().map(TraceSlipView.Code::code).toList()));
  }

  /** What the platform said; it is tried again later and later, at most an hour apart. */
  public void answered(Caller caller, long id, SlipPlatform.Answer answer) {
    caller.require(Role.CLOCK);
    var one = entities.find(TraceSlip.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one == null || one.isUploaded()) {
      return;
    }
    if (answer instanceof SlipPlatform.Answer.Taken taken) {
      one.uploaded(taken.reference(), caller.name(), clock.instant());
    } else {
      var wait = FIRST.multipliedBy(1L << Math.min(one.tries(), MOST_DOUBLINGS));
      one.failed(((SlipPlatform.Answer.Failed) answer).why(), clock.instant().plus(wait));
    }
  }
}
