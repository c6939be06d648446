package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.control.ApproverLimits;
import org.bencao.ordering.entity.ApproverLimit;
import org.bencao.organisation.boundary.Colleague;
import org.bencao.organisation.boundary.ColleagueService;
import org.bencao.organisation.boundary.CompanyService;

/** Up to which total each approver may approve, as a company's administrators say (APR-06). */
@Stateless
public class ApproverLimitService {

  private static final Role[] APPROVERS = ApprovalRuleService.APPROVERS.toArray(new Role[0]);

  @Inject ApproverLimits limits;
  @Inject ColleagueService colleagues;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;

  /** Everybody of the caller's company who approves, by name. */
  public List<ApproverLimitView> list(Caller caller) {
    var people = people(caller);
    var known = limits.of(caller, people.keySet());
    return people.values().stream()
        .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::id))
        .map(
            one ->
                new ApproverLimitView(
                    one.id(), one.name(), Optional.ofNullable(known.get(one.id()))))
        .toList();
  }

  private Map<Long, Colleague> people(Caller caller) {
    ApprovalRuleService.requireAdministrator(caller);
    return colleagues.administered(caller, APPROVERS).stream()
        .collect(Collectors.toMap(Colleague::id, Function.identity()));
  }

  /**
   * All of them anew, in the company's currency and with tax; who is not named has none. What was
   * approved stays approved.
   *
   * @return false when one of them is nobody of the company who approves; then nothing was changed
   */
  public boolean replace(
      Caller caller,
      @NotNull
          Map<Long, @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal>
              wanted) {
    var people = people(caller);
    if (!people.keySet().containsAll(wanted.keySet())) {
      return false;
    }
    var currency = companies.find(caller, caller.companyId()).orElseThrow().currency();
    // two at once would both find none
    lock.take(ReferenceKind.SPENDING);
    var known =
        limits.lock(caller).stream()
            .collect(Collectors.toMap(ApproverLimit::personId, Function.identity()));
    known.values().stream()
        .filter(one -> !wanted.containsKey(one.personId()))
        .forEach(
            one -> {
              limits.remove(one);
              record(caller, one.personId(), "");
            });
    wanted.forEach((person, amount) -> set(caller, known, person, new Money(amount, currency)));
    return true;
  }

  private void set(Caller caller, Map<Long, ApproverLimit> known, long person, Money most) {
    var found = Optional.ofNullable(known.get(person));
    if (found.filter(one -> isSame(one.most(), most)).isPresent()) {
      return;
    }
    found.ifPresentOrElse(
        one -> one.change(most),
        () -> limits.add(new ApproverLimit(identifiers.next(), caller.companyId(), person, most)));
    record(caller, person, most.amount().toPlainString() + " " + most.currency());
  }

  private static boolean isSame(Money one, Money other) {
    return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
  }

  private void record(Caller caller, long person, String most) {
    audit.record(
        caller,
        caller.companyId(),
        "approver-limit-set",
        "person:" + Tsid.text(person),
        Map.of("most", most));
  }
}
