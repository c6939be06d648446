package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionStep;

/** Who may give which approval (APR-02, APR-05). */
public final class ApprovalSteps {

  private ApprovalSteps() {}

  /** Open steps whose role the caller holds at the requisition's site. */
  public static List<RequisitionStep> of(Caller caller, Requisition requisition) {
    return requisition.open().stream()
        .filter(step -> caller.has(step.role(), requisition.buyerCompanyId(), requisition.siteId()))
        .toList();
  }

  /** The one that the caller's approval counts for: nobody gives two. */
  public static Optional<RequisitionStep> mine(Caller caller, Requisition requisition) {
    return of(caller, requisition).stream().findFirst();
  }

  /** Nobody approves the own order, and nobody twice. */
  public static Optional<Finding> objection(Caller caller, Requisition requisition) {
    var words = Map.of("user", caller.name());
    if (requisition.isRequestedBy(caller.actor())) {
      return Optional.of(Finding.of(Reason.OWN_APPROVAL, Optional.empty(), words));
    }
    return requisition.steps().stream().anyMatch(step -> step.isBy(caller))
        ? Optional.of(Finding.of(Reason.SAME_PERSON_TWICE, Optional.empty(), words))
        : Optional.empty();
  }

  /**
   * An approval is good for what was approved and less: those of a smaller amount are void.
   *
   * @return whether one was
   */
  public static boolean forgetBelow(Requisition requisition, BigDecimal gross) {
    var below =
        requisition.steps().stream()
            .filter(step -> step.gross().map(given -> given.compareTo(gross) < 0).orElse(false))
            .toList();
    below.forEach(RequisitionStep::forget);
    return !below.isEmpty();
  }
}
