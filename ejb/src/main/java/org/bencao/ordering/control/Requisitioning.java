package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.credit.boundary.Limit;
import org.bencao.credit.boundary.LimitLost;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionLine;
import org.bencao.ordering.entity.RequisitionStep;

/** Writes down that an order waits for approval, and that it does no more. */
@ApplicationScoped
public class Requisitioning {

  /** Where two rules want one role, it speaks at the later step. */
  private static final Comparator<Finding> LATEST_STEP_FIRST =
      Comparator.comparing(Requisitioning::step).reversed();

  @Inject ArrivedOrders arrived;
  @Inject Requisitions requisitions;
  @Inject LimitService limits;
  @Inject Shares shares;
  @Inject SignedForms forms;
  @Inject OpenPromises promises;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public Requisition ask(Requisition.Asked asked, OrderFacts order, Judgement judgement) {
    var requisition = new Requisition(asked, order, judgement.findings());
    requisitions.add(requisition);
    need(requisition, judgement);
    audit.record(
        asked.by(),
        requisition.buyerCompanyId(),
        "approval-asked",
        subject(requisition),
        facts(requisition, judgement));
    return requisition;
  }

  /** Every approval that the rules ask for has its step, also when they ask for more later. */
  public void need(Requisition requisition, Judgement judgement) {
    judgement.approvals().stream()
        .sorted(LATEST_STEP_FIRST)
        .flatMap(finding -> need(requisition, finding).stream())
        .forEach(requisitions::add);
  }

  private static Optional<RequisitionStep> need(Requisition requisition, Finding finding) {
    return requisition.need(step(finding), Role.ofCode(finding.facts().get("needs")));
  }

  private static int step(Finding finding) {
    return Integer.parseInt(finding.facts().get("step"));
  }

  private static Map<String, String> facts(Requisition requisition, Judgement judgement) {
    var facts = new HashMap<String, String>();
    facts.put("number", requisition.number());
    facts.put("gross", text(requisition.gross()));
    facts.put("rules", String.join(" ", judgement.rules()));
    facts.put(
        "reasons",
        judgement.approvals().stream()
            .map(finding -> finding.reason().name())
            .distinct()
            .collect(Collectors.joining(" ")));
    return facts;
  }

  /** It will not be placed: what it held is free again, limits before stock (rules 7). */
  public void end(
      Caller caller, Requisition requisition, RequisitionState end, Optional<String> why) {
    requisition.end(end, caller.name(), why, clock.instant());
    arrived.decided(requisition);
    release(caller, requisition);
    shares.giveBack(requisition.id());
    forms.giveBack(requisition.id());
    promises.countAgain(new TreeSet<>(packs(requisition).keySet()));
    audit.record(
        caller,
        requisition.buyerCompanyId(),
        "requisition-" + end.name().toLowerCase(Locale.ROOT),
        subject(requisition),
        Map.of("number", requisition.number(), "note", why.orElse("")));
  }

  private void release(Caller caller, Requisition requisition) {
    var held = new ArrayList<Limit>();
    limits
        .held(caller, requisition.id())
        .forEach(
            (kind, amounts) -> amounts.keySet().forEach(id -> held.add(Limit.nothing(kind, id))));
    limits.holdWaiting(caller, requisition.id(), held);
  }

  /** By offer. */
  public static Map<Long, Integer> packs(Requisition requisition) {
    return requisition.lines().stream()
        .collect(
            Collectors.toMap(
                RequisitionLine::offerId,
                line -> line.quantity().intValueExact(),
                Math::addExact,
                TreeMap::new));
  }

  /** Between deciding and taking another order was first: says what is left now. */
  public static Finding raceLost(LimitLost lost) {
    return Finding.of(
        Reason.LIMIT_RACE_LOST,
        Optional.empty(),
        Map.of(
            "limitName",
            "#limit." + lost.kind().name().toLowerCase(Locale.ROOT),
            "left",
            left(lost)));
  }

  private static String left(LimitLost lost) {
    return lost.currency()
        .map(currency -> text(new Money(lost.left(), currency)))
        .orElseGet(() -> lost.left().stripTrailingZeros().toPlainString());
  }

  public static String subject(Requisition requisition) {
    return "requisition:" + Tsid.text(requisition.id());
  }

  static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }
}
