package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.ordering.control.Delegations.Hats;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionStep;

/** Who may give which approval (APR-02, APR-05, APR-06). */
public final class ApprovalSteps {

  private ApprovalSteps() {}

  /**
   * The open step that the decider's approval counts for, in their own place or in that of somebody
   * who is away; nobody gives two, and who asked for it has no deputy for it either.
   */
  public static Optional<RequisitionStep> mine(Hats hats, Requisition requisition) {
    return mine(hats, requisition, requisition.gross());
  }

  /** With the total that it comes to now. */
  public static Optional<RequisitionStep> mine(Hats hats, Requisition requisition, Money gross) {
    return requisition.open().stream()
        .filter(step -> place(hats, step, requisition, gross).isPresent())
        .findFirst();
  }

  /**
   * In whose place the decider gives that approval: their own, if they can. Nobody's when the total
   * is above what each of those may approve.
   */
  public static Optional<Caller> place(
      Hats hats, RequisitionStep step, Requisition requisition, Money gross) {
    return places(hats, step, requisition).filter(hat -> hats.reaches(hat, gross)).findFirst();
  }

  /** What says that the decider would be asked, were the total not above their limit (APR-06). */
  public static Optional<Finding> aboveLimit(Hats hats, Requisition requisition, Money gross) {
    return requisition.open().stream()
        .flatMap(step -> places(hats, step, requisition))
        .filter(hat -> !hats.reaches(hat, gross))
        .findFirst()
        .map(hat -> aboveLimit(hat, hats.most(hat).orElseThrow(), gross));
  }

  private static Finding aboveLimit(Caller hat, Money most, Money gross) {
    return new Finding(
        Reason.APPROVER_LIMIT,
        Outcome.REFUSE,
        Optional.empty(),
        "APR-06",
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of("amount", text(gross), "limit", text(most), "user", hat.name()));
  }

  private static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }

  private static Stream<Caller> places(Hats hats, RequisitionStep step, Requisition requisition) {
    return hats.all().stream()
        .filter(hat -> isFree(hat, requisition))
        .filter(hat -> holds(hat, step, requisition));
  }

  private static boolean isFree(Caller hat, Requisition requisition) {
    return requisition.steps().stream().noneMatch(step -> step.isBy(hat));
  }

  private static boolean holds(Caller hat, RequisitionStep step, Requisition requisition) {
    return hat.has(step.role(), requisition.buyerCompanyId(), requisition.siteId());
  }

  /** Nobody approves the own order, nor does a deputy they named (APR-02), and nobody twice. */
  public static Optional<Finding> objection(Hats hats, Requisition requisition) {
    if (hats.all().stream().anyMatch(hat -> requisition.isRequestedBy(hat.actor()))) {
      return Optional.of(ownApproval(requisition, Outcome.REFUSE));
    }
    return requisition.steps().stream().anyMatch(step -> step.isBy(hats.self()))
        ? Optional.of(
            Finding.of(
                Reason.SAME_PERSON_TWICE, Optional.empty(), Map.of("user", hats.self().name())))
        : Optional.empty();
  }

  /**
   * Whoever asks holds a role that has to approve, and may not: they hear it when they ask, before
   * the order waits for somebody who will not come (APR-02).
   *
   * @param person behind the requester, which may be a program
   */
  public static Optional<Finding> ownStep(
      Caller requester, String person, Requisition requisition) {
    if (!requisition.isWaiting() || !requisition.isRequestedBy(person)) {
      return Optional.empty();
    }
    return requisition.open().stream()
        .filter(step -> holds(requester, step, requisition))
        .findFirst()
        .map(step -> ownApproval(requisition, Outcome.WARN));
  }

  private static Finding ownApproval(Requisition requisition, Outcome outcome) {
    return new Finding(
        Reason.OWN_APPROVAL,
        outcome,
        Optional.empty(),
        "APR-02",
        "",
        Optional.of(requisition.number()),
        Optional.empty(),
        Map.of("user", requisition.requestedByName()));
  }

  /** An approval is good for what was approved and less: those of a smaller amount are void. */
  public static void forgetBelow(Requisition requisition, BigDecimal gross) {
    requisition.steps().stream()
        .filter(step -> step.gross().map(given -> given.compareTo(gross) < 0).orElse(false))
        .forEach(RequisitionStep::forget);
  }
}
