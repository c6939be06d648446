package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.SlipRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.receiving.boundary.TraceSlipView;
import org.bencao.receiving.boundary.TraceSlipView.Code;
import org.bencao.receiving.boundary.TraceSlipView.Uploaded;
import org.bencao.receiving.entity.TraceSlip;

/** Slips of the caller's company and sites. */
@ApplicationScoped
public class TraceSlips {

  /** Who sees to it that the platform is told. */
  public static final Role[] TELLERS = {Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD};

  /** Who may read what it was told. */
  public static final Role[] READERS = {
    Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR
  };

  private static final int MOST = 200;

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject SlipRuleService rules;
  @Inject Clock clock;

  /** What the platform does not know first, the oldest before; then the newest. */
  public List<TraceSlip> list(Caller caller) {
    var sites = sites(caller, READERS);
    return sites.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select s from TraceSlip s where s.siteId in :sites
                order by case when s.uploadedAt is null then 0 else 1 end,
                case when s.uploadedAt is null then s.id end, s.id desc
                """,
                TraceSlip.class)
            .setParameter("sites", sites)
            .setMaxResults(MOST)
            .getResultList();
  }

  private Set<Long> sites(Caller caller, Role... roles) {
    return companies.sites(caller, caller.companyId()).stream()
        .filter(site -> caller.hasAny(site.companyId(), site.id(), roles))
        .map(site -> site.id())
        .collect(Collectors.toSet());
  }

  /** Nothing where the caller holds none of the roles at its site. */
  public Optional<TraceSlip> find(Caller caller, long id, Role... roles) {
    return Optional.ofNullable(entities.find(TraceSlip.class, id))
        .filter(one -> caller.hasAny(one.companyId(), one.siteId(), roles));
  }

  /** Nobody else changes it until the transaction ends. */
  public Optional<TraceSlip> lock(Caller caller, long id) {
    var found = find(caller, id, TELLERS);
    found.ifPresent(one -> entities.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** In the order of codes. */
  public List<Code> codes(long slipId) {
    return entities
        .createQuery(
            """
            select c.key.code, c.inferred from TraceSlipCode c
            where c.key.slipId = :slip order by c.key.code
            """,
            Object[].class)
        .setParameter("slip", slipId)
        .getResultStream()
        .map(row -> new Code((String) row[0], (Boolean) row[1]))
        .toList();
  }

  /** Of a site: those that the platform does not know, the oldest first. */
  List<TraceSlip> open(long siteId, Instant before, int most) {
    return entities
        .createQuery(
            """
            select s from TraceSlip s where s.siteId = :site and s.uploadedAt is null
            and s.madeAt <= :before order by s.id
            """,
            TraceSlip.class)
        .setParameter("site", siteId)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** Any number of them in a constant number of statements. */
  public List<TraceSlipView> views(Caller caller, List<TraceSlip> found) {
    var names =
        companies.byIds(
            caller,
            found.stream()
                .flatMap(one -> Stream.of(one.companyId(), one.partnerId()))
                .collect(Collectors.toSet()));
    return found.stream().map(one -> view(caller, one, names)).toList();
  }

  private TraceSlipView view(Caller caller, TraceSlip one, Map<Long, CompanyView> names) {
    var partner = names.get(one.partnerId());
    return new TraceSlipView(
        one.id(),
        one.kind(),
        one.siteId(),
        one.document(),
        partner.nameEn(),
        partner.nameZh(),
        one.codeCount(),
        one.madeAt(),
        one.tries(),
        one.lastFault(),
        one.isUploaded()
            ? Optional.of(new Uploaded(one.uploadedAt(), one.uploadedByName(), one.reference()))
            : Optional.empty(),
        one.isUploaded()
            ? Optional.empty()
            : rules.late(
                caller, names.get(one.companyId()), one.document(), one.madeAt(), clock.instant()));
  }
}
