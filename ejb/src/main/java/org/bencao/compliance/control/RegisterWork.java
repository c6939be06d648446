package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.entity.RegisterEntry;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;

/** Rows of the register that wait for a second signature, and reports that are due (SPC-05, 18). */
@ApplicationScoped
public class RegisterWork implements WorkSource {

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject Callers callers;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    var site = companies.site(caller, siteId);
    boolean signs =
        site.filter(
                one ->
                    caller.hasAny(one.companyId(), siteId, Role.QUALITY_OFFICER, Role.QUALITY_HEAD))
            .isPresent();
    if (!signs) {
      return List.of();
    }
    var zone = ZoneId.of(site.get().zone());
    return Stream.concat(
            unsigned(caller, siteId, most).stream().map(RegisterWork::toSign),
            due(siteId, most).stream().map(row -> toReport(row, zone)))
        .toList();
  }

  private List<RegisterEntry> unsigned(Caller caller, long siteId, int most) {
    return entities
        .createQuery(
            """
            select r from RegisterEntry r where r.siteId = :site and r.writtenBy <> :person
            and not exists (select 1 from RegisterSignature s where s.rowId = r.id)
            order by r.id
            """,
            RegisterEntry.class)
        .setParameter("site", siteId)
        .setParameter("person", callers.personBehind(caller))
        .setMaxResults(most)
        .getResultList();
  }

  private List<Object[]> due(long siteId, int most) {
    return entities
        .createQuery(
            """
            select r, d.dueOn from RegisterEntry r, RegisterReport d
            where d.rowId = r.id and r.siteId = :site and d.reportedOn is null
            and not exists (select 1 from RegisterEntry b where b.correctsId = r.id)
            order by d.dueOn, r.id
            """,
            Object[].class)
        .setParameter("site", siteId)
        .setMaxResults(most)
        .getResultList();
  }

  private static WorkItem toSign(RegisterEntry row) {
    return new WorkItem(
        WorkKind.REGISTER,
        Optional.empty(),
        Map.of("number", String.valueOf(row.number()), "user", row.writtenByName()),
        new Name(row.nameEn(), row.nameZh()),
        new Place(String.valueOf(row.number()), "", "", Optional.empty()),
        row.writtenAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.REGISTER, row.id())));
  }

  private WorkItem toReport(Object[] found, ZoneId zone) {
    var row = (RegisterEntry) found[0];
    var due = (LocalDate) found[1];
    var end = due.plusDays(1).atStartOfDay(zone).toInstant();
    return new WorkItem(
        WorkKind.REGISTER,
        Optional.of(Reason.REGULATOR_REPORT_DUE),
        Map.of("report", "#register.report", "date", due.toString()),
        new Name(row.nameEn(), row.nameZh()),
        new Place(String.valueOf(row.number()), "", "", Optional.empty()),
        row.writtenAt(),
        Optional.of(end),
        Optional.empty(),
        clock.instant().isBefore(end) ? Outcome.WARN : Outcome.REFUSE,
        List.of(new WorkTarget(WorkTarget.Kind.REGISTER, row.id())));
  }
}
