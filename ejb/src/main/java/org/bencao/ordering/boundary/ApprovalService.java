package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.boundary.DecisionResult.Decided;
import org.bencao.ordering.boundary.DecisionResult.Refused;
import org.bencao.ordering.control.ApprovalSteps;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.control.Delegations;
import org.bencao.ordering.control.Delegations.Hats;
import org.bencao.ordering.control.DraftFiller;
import org.bencao.ordering.control.OrderWriter;
import org.bencao.ordering.control.OrderWriter.Heading;
import org.bencao.ordering.control.RequisitionCheck;
import org.bencao.ordering.control.RequisitionCheck.Now;
import org.bencao.ordering.control.Requisitioning;
import org.bencao.ordering.control.Requisitions;
import org.bencao.ordering.control.Shares;
import org.bencao.ordering.control.SignedForms;
import org.bencao.ordering.control.SpendingSource;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionStep;
import org.bencao.organisation.boundary.IdentityProof;

/**
 * Decides about orders that wait (D1, D2, D6): each approval judges everything again, and what was
 * not shown to who approves is not approved.
 */
@Stateless
public class ApprovalService {

  @Inject ArrivedOrders arrived;
  @Inject Requisitions requisitions;
  @Inject Delegations delegations;
  @Inject RequisitionCheck check;
  @Inject Requisitioning requisitioning;
  @Inject SpendingSource spending;
  @Inject LimitService limits;
  @Inject OrderWriter writer;
  @Inject Shares shares;
  @Inject SignedForms forms;
  @Inject DraftFiller filler;
  @Inject Identifiers identifiers;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Empty when there is no such requisition of a site that the caller works for. */
  public Optional<DecisionResult> approve(Caller caller, @Valid Decide command) {
    var hats = hats(caller);
    return requisitions
        .lock(hats.seeing(), command.id().value())
        .map(requisition -> approve(hats, requisition, command));
  }

  /** A program has no judgement of its own. */
  private Hats hats(Caller caller) {
    caller.require(Requisitions.READERS);
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new AccessDenied(caller, Requisitions.READERS);
    }
    return delegations.of(caller);
  }

  private DecisionResult approve(Hats hats, Requisition requisition, Decide command) {
    var caller = hats.self();
    var objection = objection(hats, requisition);
    if (objection.isPresent()) {
      return refused(objection.get());
    }
    var step = ApprovalSteps.mine(hats, requisition).orElseThrow();
    var now = check.check(caller, requisition);
    if (now.refuses()) {
      return new Refused(now.said());
    }
    if (!isShown(requisition, now, command)) {
      return stale(requisition);
    }
    var gross = now.order().gross().orElseThrow();
    var place = ApprovalSteps.place(hats, step, requisition, gross);
    if (place.isEmpty()) {
      return refused(ApprovalSteps.aboveLimit(hats, requisition, gross).orElseThrow());
    }
    var proof = command.proof().filter(one -> one.isOf(caller, clock.instant()));
    if (!now.signatures().isEmpty() && proof.isEmpty()) {
      return new Refused(now.signatures());
    }
    // what it comes to now is not what others approved: they are asked again
    ApprovalSteps.forgetBelow(requisition, gross.amount());
    requisitioning.need(requisition, now.judgement());
    step.approve(caller, gross, command.note(), clock.instant());
    record(caller, place.get(), requisition, step, gross, signature(now, proof));
    return requisition.open().isEmpty() ? place(caller, requisition, now) : decided(requisition);
  }

  /** Goods that somebody has to look at are never approved among many (APR-03). */
  private static boolean isShown(Requisition requisition, Now now, Decide command) {
    return command
        .seen()
        .map(now.seen()::equals)
        .orElseGet(() -> !now.isChanged(requisition) && !requisition.isSpecial());
  }

  /** Who may not decide, and why. */
  private static Optional<Finding> objection(Hats hats, Requisition requisition) {
    if (!requisition.isWaiting()) {
      return Optional.of(alreadyDecided(requisition));
    }
    var objection = ApprovalSteps.objection(hats, requisition);
    if (objection.isPresent()) {
      return objection;
    }
    return ApprovalSteps.mine(hats, requisition).isPresent()
        ? Optional.empty()
        : ApprovalSteps.aboveLimit(hats, requisition, requisition.gross())
            .or(() -> Optional.of(needed(requisition)));
  }

  private static Finding needed(Requisition requisition) {
    return Finding.of(
        Reason.APPROVAL_NEEDED,
        Optional.empty(),
        Map.of(
            "amount",
            requisition.gross().currency() + " " + requisition.gross().amount().toPlainString(),
            "role",
            requisition.open().stream()
                .map(RequisitionStep::role)
                .map(role -> "#role." + role.code())
                .findFirst()
                .orElse("–")));
  }

  private static Finding alreadyDecided(Requisition requisition) {
    return Finding.of(
        Reason.APPROVAL_DECIDED,
        Optional.empty(),
        Map.of(
            "doc", requisition.number(),
            "user", requisition.decidedBy().orElse("–"),
            "state", "#ordering.requisition." + requisition.state()));
  }

  private static Refused stale(Requisition requisition) {
    return refused(
        Finding.of(Reason.APPROVAL_STALE, Optional.empty(), Map.of("doc", requisition.number())));
  }

  private DecisionResult place(Caller caller, Requisition requisition, Now now) {
    var held = limits.held(caller, requisition.id());
    var lost =
        limits.hold(caller, requisition.id(), spending.placed(now.order(), now.judgement(), held));
    if (lost.isPresent()) {
      transaction.rollBack();
      return refused(Requisitioning.raceLost(lost.get()));
    }
    var beyondShare = shares.takeRest(caller, requisition.id(), now.order());
    if (!beyondShare.isEmpty()) {
      transaction.rollBack();
      return new Refused(beyondShare);
    }
    shares.forget(requisition.id());
    // an identifier of now: who reads orders by it would pass over one of then
    long order = identifiers.next();
    limits.placed(caller, requisition.id(), order);
    forms.pass(requisition.id(), order);
    requisition.end(RequisitionState.APPROVED, caller.name(), Optional.empty(), clock.instant());
    requisition.placed(order);
    arrived.decided(requisition);
    var heading =
        new Heading(
            order,
            requisition.number(),
            requisition.siteId(),
            requisition.buyerReference(),
            requisition.requestedByName());
    writer.write(caller, heading, now.order(), now.judgement());
    requisition.steps().forEach(step -> tell(order, step));
    return decided(requisition);
  }

  private void tell(long order, RequisitionStep step) {
    var view = step.view();
    story.tell(
        order,
        OrderEvent.APPROVED,
        view.decidedBy().orElse("–"),
        Map.of("role", step.role().code(), "note", view.note().orElse("")),
        Optional.empty());
  }

  /** Of what a signature is asked for, by what it was given. */
  private static String signature(Now now, Optional<IdentityProof> proof) {
    return now.signatures().isEmpty() ? "" : proof.orElseThrow().factor().name();
  }

  private void record(
      Caller caller,
      Caller place,
      Requisition requisition,
      RequisitionStep step,
      Money gross,
      String signature) {
    audit.record(
        caller,
        requisition.buyerCompanyId(),
        "order-approved",
        Requisitioning.subject(requisition),
        Map.of(
            "number",
            requisition.number(),
            "gross",
            gross.amount().toPlainString() + " " + gross.currency(),
            "step",
            String.valueOf(step.step()),
            "role",
            step.role().code(),
            "inPlaceOf",
            place.equals(caller) ? "" : place.name(),
            "signature",
            signature));
  }

  /** It will not be ordered; the reason goes to who asked. Empty as with an approval. */
  public Optional<DecisionResult> refuse(
      Caller caller, PurchaseOrderId id, @NotBlank @Size(max = 400) String why) {
    var hats = hats(caller);
    return requisitions
        .lock(hats.seeing(), id.value())
        .map(requisition -> refuse(hats, requisition, why));
  }

  private DecisionResult refuse(Hats hats, Requisition requisition, String why) {
    var caller = hats.self();
    var objection = objection(hats, requisition);
    if (objection.isPresent()) {
      return refused(objection.get());
    }
    requisitioning.end(caller, requisition, RequisitionState.REFUSED, Optional.of(why));
    return decided(requisition);
  }

  /** Who buys for the site takes it back. Empty as with an approval. */
  public Optional<DecisionResult> withdraw(Caller caller, PurchaseOrderId id) {
    caller.require(Role.BUYER);
    return requisitions
        .lock(caller, id.value())
        .filter(
            requisition ->
                caller.has(Role.BUYER, requisition.buyerCompanyId(), requisition.siteId()))
        .map(requisition -> withdraw(caller, requisition));
  }

  private DecisionResult withdraw(Caller caller, Requisition requisition) {
    if (!requisition.isWaiting()) {
      return refused(alreadyDecided(requisition));
    }
    requisitioning.end(caller, requisition, RequisitionState.WITHDRAWN, Optional.empty());
    return decided(requisition);
  }

  /**
   * The lines of what was not ordered, in a draft of their own; empty when there is no such
   * requisition of a site for which the caller buys.
   */
  public Optional<Long> intoDraft(Caller caller, PurchaseOrderId id) {
    caller.require(Role.BUYER);
    return requisitions
        .lock(caller, id.value())
        .filter(one -> caller.has(Role.BUYER, one.buyerCompanyId(), one.siteId()))
        .filter(one -> !one.isWaiting() && one.orderId().isEmpty())
        .map(
            one -> {
              var draft = filler.fresh(caller, one.siteId(), one.number());
              filler.fill(
                  caller,
                  draft,
                  one.lines().stream()
                      .map(line -> new DraftFiller.Line(line.offerId(), line.quantity()))
                      .toList());
              noticed(caller, one);
              return draft.id();
            });
  }

  private static void noticed(Caller caller, Requisition one) {
    if (!one.isWaiting() && one.isTold(caller)) {
      one.notice();
    }
  }

  /** Who asked has seen that it will not be ordered; a colleague's word does not count for it. */
  public boolean notice(Caller caller, PurchaseOrderId id) {
    caller.require(Role.BUYER);
    var found =
        requisitions
            .lock(caller, id.value())
            .filter(one -> caller.has(Role.BUYER, one.buyerCompanyId(), one.siteId()));
    found.ifPresent(one -> noticed(caller, one));
    return found.isPresent();
  }

  private static Decided decided(Requisition requisition) {
    return new Decided(
        new PurchaseOrderId(requisition.id()), requisition.number(), requisition.state());
  }

  private static Refused refused(Finding finding) {
    return new Refused(List.of(finding));
  }
}
