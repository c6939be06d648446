package org.bencao.credit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.Limit.Kind;
import org.bencao.credit.control.LimitLedger;
import org.bencao.credit.entity.Quota;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * Quotas of controlled goods: set by the seller's desk, seen by both with the same figures (P9).
 */
@Stateless
public class QuotaService {

  private static final Role[] READERS = {
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.AUDITOR
  };

  private static final int MOST = 500;

  @Inject EntityManager entities;
  @Inject ReferenceLock lock;
  @Inject LimitLedger ledger;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Windows of the caller's companies, as seller or as buyer, that hold today. */
  public List<QuotaView> list(Caller caller) {
    caller.require(READERS);
    // nobody is more than a day away from the meridian
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    var own = caller.companies(READERS);
    var found =
        entities
            .createQuery(
                """
                select q from Quota q
                where (q.sellerCompanyId in :companies or q.buyerCompanyId in :companies)
                and q.toDay >= :from and q.fromDay <= :to
                order by q.siteId, q.itemClass, q.fromDay, q.id
                """,
                Quota.class)
            .setParameter("companies", own)
            .setParameter("from", today.minusDays(1))
            .setParameter("to", today.plusDays(1))
            .setMaxResults(MOST)
            .getResultStream()
            .map(Quota::terms)
            .toList();
    var ids = found.stream().map(QuotaTerms::id).toList();
    var used = ledger.used(Kind.QUOTA, ids);
    var waiting = ledger.waiting(Kind.QUOTA, ids);
    var sites =
        companies.sitesByIds(caller, found.stream().map(QuotaTerms::siteId).distinct().toList());
    return found.stream()
        .filter(one -> one.holdsOn(today(sites.get(one.siteId()))))
        .map(
            one ->
                new QuotaView(
                    one,
                    own.contains(one.buyerCompanyId())
                        ? used.get(one.id())
                        : used.get(one.id())
                            .subtract(waiting.getOrDefault(one.id(), BigDecimal.ZERO))))
        .toList();
  }

  private LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
  }

  /** Empty when there is no such site of another company. */
  public Optional<SpendingResult> set(Caller caller, @Valid SetQuota command) {
    caller.require(Role.SUPPLIER_DESK);
    return companies
        .site(caller, command.siteId())
        .filter(site -> site.companyId() != caller.companyId())
        .map(site -> set(caller, site, command));
  }

  private SpendingResult set(Caller caller, SiteView site, SetQuota command) {
    // two at once would both find none
    lock.take(ReferenceKind.SPENDING);
    var there =
        entities
            .createQuery(
                """
                select q from Quota q where q.sellerCompanyId = :seller and q.siteId = :site
                and q.itemClass = :word order by q.fromDay
                """,
                Quota.class)
            .setParameter("seller", caller.companyId())
            .setParameter("site", site.id())
            .setParameter("word", command.word())
            .getResultList();
    Quota first = null;
    for (int at = 0; at < command.windows(); at++) {
      var from = command.from().plusDays((long) at * command.days());
      var to = from.plusDays(command.days() - 1L);
      var beside =
          there.stream()
              .filter(one -> !one.terms().from().isAfter(to) && !one.terms().to().isBefore(from))
              .toList();
      if (beside.stream()
          .anyMatch(one -> !one.terms().from().equals(from) || !one.terms().to().equals(to))) {
        return new SpendingResult.Refused(
            Finding.of(
                Reason.QUOTA_OVERLAP,
                Optional.empty(),
                Map.of("date", beside.get(0).terms().to().toString())));
      }
      var window =
          beside.stream()
              .findFirst()
              .orElseGet(
                  () ->
                      new Quota(
                          identifiers.next(), caller.companyId(), site.companyId(), command, from));
      window.change(command);
      entities.persist(window);
      first = first == null ? window : first;
    }
    record(caller, site, command);
    return new SpendingResult.Done(first.id());
  }

  private void record(Caller caller, SiteView site, SetQuota command) {
    audit.record(
        caller,
        caller.companyId(),
        "quota-set",
        "site:" + Tsid.text(site.id()),
        Map.of(
            "class", command.word(),
            "packs", String.valueOf(command.packs()),
            "line", command.lineMost().map(String::valueOf).orElse("-"),
            "from", command.from().toString(),
            "days", String.valueOf(command.days()),
            "windows", String.valueOf(command.windows())));
  }
}
