package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.Delegations;
import org.bencao.ordering.entity.Delegation;
import org.bencao.organisation.boundary.Colleague;
import org.bencao.organisation.boundary.ColleagueService;

/** Who approves in whose place while somebody is away (D2). */
@Stateless
public class DelegationService {

  private static final Role[] APPROVERS = ApprovalRuleService.APPROVERS.toArray(new Role[0]);

  @Inject Delegations delegations;
  @Inject ColleagueService colleagues;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Those that concern the caller and are not over. */
  public List<DelegationView> list(Caller caller) {
    requireApprover(caller);
    return delegations.concerning(caller).stream().map(one -> one.view(caller.id())).toList();
  }

  /** Who may stand in: colleagues who approve themselves. */
  public List<Colleague> deputies(Caller caller) {
    requireApprover(caller);
    return colleagues.holding(caller, APPROVERS).stream()
        .filter(one -> one.id() != caller.id())
        .toList();
  }

  private static void requireApprover(Caller caller) {
    caller.require(APPROVERS);
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new AccessDenied(caller, APPROVERS);
    }
  }

  /** Empty when there is no such colleague who approves; a finding says what is wrong. */
  public Optional<Optional<Finding>> make(
      Caller caller, long deputy, LocalDate from, LocalDate to) {
    return deputies(caller).stream()
        .filter(one -> one.id() == deputy)
        .findFirst()
        .map(one -> make(caller, one, from, to));
  }

  private Optional<Finding> make(Caller caller, Colleague to, LocalDate from, LocalDate last) {
    if (last.isBefore(from) || last.isBefore(delegations.today(caller))) {
      return Optional.of(
          Finding.of(Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", last.toString())));
    }
    var delegation = new Delegation(identifiers.next(), caller, to, from, last, clock.instant());
    delegations.add(delegation);
    audit.record(
        caller,
        caller.companyId(),
        "approvals-delegated",
        "person:" + Tsid.text(to.id()),
        Map.of("from", from.toString(), "to", last.toString(), "name", to.name()));
    return Optional.empty();
  }

  /** Who is back approves alone again; false when there is no such delegation of the caller. */
  public boolean end(Caller caller, long id) {
    requireApprover(caller);
    var found = delegations.own(caller, id);
    found.ifPresent(
        one -> {
          one.end(clock.instant());
          audit.record(
              caller,
              caller.companyId(),
              "delegation-ended",
              "delegation:" + Tsid.text(id),
              Map.of());
        });
    return found.isPresent();
  }
}
