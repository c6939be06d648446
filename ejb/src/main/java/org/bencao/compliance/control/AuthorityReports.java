package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.AuthorityReportView;
import org.bencao.compliance.boundary.AuthorityReportView.Sent;
import org.bencao.compliance.entity.AuthorityReport;
import org.bencao.organisation.boundary.CompanyService;

/** Reports of the caller's companies. */
@ApplicationScoped
public class AuthorityReports {

  /** Who tells authorities. */
  public static final Role[] TELLERS = {
    Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR
  };

  /** Who may read what was told. */
  public static final Role[] READERS = {
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  };

  private static final int MOST = 200;

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject ReportClock clocks;
  @Inject Clock clock;

  public void add(AuthorityReport report) {
    entities.persist(report);
    entities.flush();
  }

  /** What is not sent first, the earliest due before; then the newest. */
  public List<AuthorityReport> list(Caller caller) {
    return entities
        .createQuery(
            """
            select r from AuthorityReport r where r.companyId in :companies
            order by case when r.sentAt is null then 0 else 1 end,
            case when r.sentAt is null then r.dueAt end, r.id desc
            """,
            AuthorityReport.class)
        .setParameter("companies", caller.companies(READERS))
        .setMaxResults(MOST)
        .getResultList();
  }

  public Optional<AuthorityReport> find(Caller caller, long id, Role... roles) {
    return entities
        .createQuery(
            "select r from AuthorityReport r where r.id = :id and r.companyId in :companies",
            AuthorityReport.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(roles))
        .getResultStream()
        .findFirst();
  }

  /** Nobody else sends it until the transaction ends. */
  public Optional<AuthorityReport> lock(Caller caller, long id) {
    var found = find(caller, id, TELLERS);
    found.ifPresent(one -> entities.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** What was begun with this key. */
  public Optional<AuthorityReport> under(long companyId, String key) {
    return entities
        .createQuery(
            "select r from AuthorityReport r where r.companyId = :company and r.commandKey = :key",
            AuthorityReport.class)
        .setParameter("company", companyId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Not sent yet, the earliest due first. */
  List<AuthorityReport> open(long companyId, int most) {
    return entities
        .createQuery(
            """
            select r from AuthorityReport r where r.companyId = :company
            and r.sentAt is null and r.dueAt is not null order by r.dueAt, r.id
            """,
            AuthorityReport.class)
        .setParameter("company", companyId)
        .setMaxResults(most)
        .getResultList();
  }

  public AuthorityReportView view(Caller caller, AuthorityReport one) {
    return new AuthorityReportView(
        one.id(),
        one.kind(),
        one.subject(),
        one.from(),
        one.to(),
        one.beganAt(),
        one.dueAt(),
        one.openedAt(),
        one.openedByName(),
        one.isSent()
            ? Optional.of(new Sent(one.sentAt(), one.sentByName(), one.reference()))
            : Optional.empty(),
        one.isSent()
            ? Optional.empty()
            : one.dueAt().flatMap(due -> finding(caller, one, due, clock.instant())));
  }

  private Optional<Finding> finding(Caller caller, AuthorityReport one, Instant due, Instant now) {
    var company = companies.find(caller, one.companyId()).orElseThrow();
    return clocks.finding(company, one.kind(), one.beganAt(), due, now);
  }
}
