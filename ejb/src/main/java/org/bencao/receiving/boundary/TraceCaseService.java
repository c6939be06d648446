package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.TraceClockService;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.receiving.boundary.TraceCaseResult.Done;
import org.bencao.receiving.boundary.TraceCaseResult.Refused;
import org.bencao.receiving.control.TraceCases;
import org.bencao.receiving.entity.TraceCase;
import org.bencao.receiving.entity.TraceCase.Asked;
import org.bencao.receiving.entity.TraceCase.Opener;

/**
 * Lots under suspicion, which are barred at once, and what others want to know of a product, each
 * with its clock (TRC-09, TRC-10; E12, E13).
 */
@Stateless
public class TraceCaseService {

  /** Who may say that a lot is suspect. */
  private static final Set<Role> SUSPECTING =
      EnumSet.of(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);

  private static final Set<Role> DECIDING = EnumSet.of(Role.QUALITY_OFFICER, Role.QUALITY_HEAD);

  /** A seller is asked as well. */
  private static final Set<Role> ANSWERING =
      EnumSet.of(Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.SUPPLIER_DESK);

  private static final Set<Role> READING =
      EnumSet.of(
          Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.SUPPLIER_DESK, Role.AUDITOR);

  private static final Duration LONG_AGO = Duration.ofDays(30);
  private static final int MOST = 200;

  @Inject TraceCases cases;
  @Inject TraceClockService clocks;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Callers callers;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What needs somebody first, then the newest; the newest 200. */
  public List<TraceCaseView> list(Caller caller) {
    caller.require(all(READING));
    return cases.list(caller.companies(all(READING)), MOST).stream()
        .map(one -> view(caller, one))
        .toList();
  }

  /** Empty where it is none of a company for which the caller reads. */
  public Optional<TraceCaseView> find(Caller caller, long id) {
    caller.require(all(READING));
    return cases.find(caller.companies(all(READING)), id).map(one -> view(caller, one));
  }

  /** The lot goes nowhere at the caller's company from now on; said again it is the same case. */
  public TraceCaseResult suspect(
      Caller caller,
      @NotNull @Size(min = 1, max = 80) String item,
      @NotNull @Size(min = 1, max = 20) String lot,
      @NotNull @Size(min = 1, max = 400) String why) {
    caller.require(all(SUSPECTING));
    var found = catalogue.itemByCode(caller, item);
    if (found.isEmpty()) {
      return refused(Finding.of(Reason.ITEM_NOT_FOUND, Optional.empty(), Map.of("item", item)));
    }
    var open = cases.undecided(caller.companyId(), found.get().id(), lot);
    if (open.isPresent()) {
      return new Done(view(caller, open.get()));
    }
    var made =
        TraceCase.suspect(
            identifiers.next(), opener(caller), found.get(), lot, why, clock.instant());
    cases.add(made);
    note(caller, made, "lot-suspected", Map.of("item", found.get().code(), "lot", made.lot()));
    return new Done(view(caller, made));
  }

  /**
   * Somebody wants to know something.
   *
   * @param key the same key again is the same request
   * @param came when it was asked; from then the clock runs
   */
  public TraceCaseResult request(
      Caller caller,
      @NotNull @Size(min = 8, max = 80) String key,
      @NotNull @Size(min = 1, max = 200) String asker,
      @NotNull @Size(min = 1, max = 400) String asked,
      @NotNull Instant came) {
    caller.require(all(ANSWERING));
    var before = cases.requested(caller.companyId(), key);
    if (before.isPresent()) {
      return before.get().isOf(asker, asked)
          ? new Done(view(caller, before.get()))
          : refused(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", key)));
    }
    var now = clock.instant();
    if (came.isAfter(now) || came.isBefore(now.minus(LONG_AGO))) {
      return refused(
          Finding.of(Reason.REGISTER_DATE, Optional.empty(), Map.of("date", came.toString())));
    }
    var made =
        TraceCase.request(
            identifiers.next(),
            opener(caller),
            new Asked(key, asker, asked, came),
            clocks.answerDue(caller, company(caller, caller.companyId()), came));
    cases.add(made);
    note(caller, made, "trace-requested", Map.of("asker", asker));
    return new Done(view(caller, made));
  }

  /**
   * Another person than who suspected it decides; empty where there is no such suspicion of the
   * caller's company.
   *
   * @param illegitimate it is not what it should be and stays barred
   */
  public Optional<TraceCaseResult> decide(
      Caller caller, long id, boolean illegitimate, @NotNull @Size(max = 400) String note) {
    caller.require(all(DECIDING));
    return cases
        .find(caller.companies(all(DECIDING)), id)
        .filter(one -> one.kind() == TraceCaseKind.SUSPECT)
        .map(one -> decide(caller, cases.lock(one), illegitimate, note));
  }

  private TraceCaseResult decide(Caller caller, TraceCase one, boolean illegitimate, String note) {
    var how = illegitimate ? TraceOutcome.ILLEGITIMATE : TraceOutcome.CLEARED;
    if (one.outcome().isPresent()) {
      return one.outcome().get() == how ? new Done(view(caller, one)) : over(one);
    }
    if (one.openedBy().equals(callers.personBehind(caller))) {
      return refused(
          Finding.of(Reason.SAME_PERSON_TWICE, Optional.empty(), Map.of("user", caller.name())));
    }
    if (note.isBlank()) {
      return missing(one);
    }
    var now = clock.instant();
    one.decide(
        how,
        note,
        caller,
        now,
        illegitimate
            ? clocks.toldDue(caller, company(caller, one.companyId()), now)
            : Optional.empty());
    note(caller, one, "suspicion-decided", Map.of("outcome", how.name()));
    return new Done(view(caller, one));
  }

  /** Whoever asked was answered; empty where there is no such request to the caller's company. */
  public Optional<TraceCaseResult> answer(
      Caller caller, long id, @NotNull @Size(max = 400) String answer) {
    caller.require(all(ANSWERING));
    return cases
        .find(caller.companies(all(ANSWERING)), id)
        .filter(one -> one.kind() == TraceCaseKind.REQUEST)
        .map(one -> answer(caller, cases.lock(one), answer));
  }

  private TraceCaseResult answer(Caller caller, TraceCase one, String answer) {
    if (one.outcome().isPresent()) {
      return one.isEnded(TraceOutcome.ANSWERED, answer) ? new Done(view(caller, one)) : over(one);
    }
    if (answer.isBlank()) {
      return missing(one);
    }
    one.decide(TraceOutcome.ANSWERED, answer, caller, clock.instant(), Optional.empty());
    note(caller, one, "trace-answered", Map.of());
    return new Done(view(caller, one));
  }

  /**
   * Authority and partners were told of what is illegitimate; empty where there is no such case of
   * the caller's company.
   *
   * @param reference number of the notice, such as that of a Form FDA 3911
   */
  public Optional<TraceCaseResult> told(
      Caller caller, long id, @NotNull @Size(min = 1, max = 60) String reference) {
    caller.require(all(DECIDING));
    return cases
        .find(caller.companies(all(DECIDING)), id)
        .filter(one -> one.outcome().filter(TraceOutcome.ILLEGITIMATE::equals).isPresent())
        .map(one -> told(caller, cases.lock(one), reference));
  }

  private TraceCaseResult told(Caller caller, TraceCase one, String reference) {
    if (one.isTold()) {
      return one.isTold(reference) ? new Done(view(caller, one)) : over(one);
    }
    one.told(reference, caller, clock.instant());
    note(caller, one, "suspicion-told", Map.of("reference", reference));
    return new Done(view(caller, one));
  }

  private TraceCaseView view(Caller caller, TraceCase one) {
    var open = one.view(Optional.empty()).isOpen();
    return one.view(one.dueAt().filter(due -> open).flatMap(due -> finding(caller, one, due)));
  }

  private Optional<Finding> finding(Caller caller, TraceCase one, Instant due) {
    var company = company(caller, one.companyId());
    var number = Tsid.text(one.id());
    return one.kind() == TraceCaseKind.REQUEST
        ? clocks.answer(caller, company, number, due, clock.instant())
        : clocks.told(
            caller,
            company,
            number,
            due,
            clock.instant(),
            Map.of("item", one.nameEn(), "item_zh", one.nameZh(), "lot", one.lot()));
  }

  private CompanyView company(Caller caller, long id) {
    return companies.find(caller, id).orElseThrow();
  }

  private Opener opener(Caller caller) {
    return new Opener(caller, callers.personBehind(caller));
  }

  private static TraceCaseResult over(TraceCase one) {
    return refused(
        Finding.of(Reason.CASE_OVER, Optional.empty(), Map.of("doc", Tsid.text(one.id()))));
  }

  private static TraceCaseResult missing(TraceCase one) {
    var name = one.nameEn().isEmpty() ? one.subject() : one.nameEn();
    var nameZh = one.nameZh().isEmpty() ? one.subject() : one.nameZh();
    return refused(
        Finding.of(
            Reason.FACT_MISSING,
            Optional.empty(),
            Map.of("item", name, "item_zh", nameZh, "fact", "#receiving.fact.note")));
  }

  private static TraceCaseResult refused(Finding finding) {
    return new Refused(List.of(finding));
  }

  private void note(Caller caller, TraceCase one, String act, Map<String, ?> facts) {
    audit.record(caller, one.companyId(), act, "trace-case:" + Tsid.text(one.id()), facts);
  }

  private static Role[] all(Set<Role> roles) {
    return roles.toArray(Role[]::new);
  }
}
