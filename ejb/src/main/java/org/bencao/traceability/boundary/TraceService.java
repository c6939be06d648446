package org.bencao.traceability.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.ScannedCode;
import org.bencao.common.ScannedCode.Kind;
import org.bencao.receiving.boundary.LotStep;
import org.bencao.receiving.boundary.LotTraceService;
import org.bencao.traceability.boundary.TraceAnswer.State;
import org.bencao.traceability.control.Inspections;
import org.bencao.traceability.entity.Inspection;
import org.bencao.traceability.entity.LotLook;

/**
 * Where a lot went (I5, P18), for who looks after quality, and for somebody of an authority within
 * an inspection. Each look is kept, and stands in the company's audit trail.
 */
@Stateless
public class TraceService {

  /** A lot number is no longer (GS1 General Specifications, AI 10). */
  private static final int LONGEST_LOT = 20;

  @Inject LotTraceService lots;
  @Inject Inspections inspections;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What was asked: a lot, and the item where a code of GS1 names it. */
  private record Question(String lot, Optional<Gtin> gtin) {

    /** Nothing where it cannot be read. */
    static Optional<Question> of(String text) {
      var asked = text.strip();
      var code = ScannedCode.read(asked);
      if (code.filter(one -> one.kind() == Kind.AMBIGUOUS).isPresent()) {
        return Optional.empty();
      }
      return code.filter(one -> one.lot().isPresent())
          .map(one -> new Question(one.lot().get(), one.gtin()))
          .or(() -> Optional.of(new Question(asked, Optional.empty())))
          .filter(one -> !one.lot().isEmpty() && one.lot().length() <= LONGEST_LOT);
    }

    boolean isAbout(LotStep step) {
      return gtin.map(number -> number.value().equals(step.item().gtin())).orElse(true);
    }
  }

  /**
   * @param text a lot, or a code of GS1 that holds one
   */
  public TraceAnswer search(Caller caller, String text) {
    var answer = answer(caller, text);
    keep(caller, answer, LotLookView.Kind.SEARCH);
    return answer;
  }

  /** The same, to be taken away; what is written then stands in the trail. */
  public TraceAnswer takeAway(Caller caller, String text) {
    var answer = answer(caller, text);
    keep(caller, answer, LotLookView.Kind.EXPORT);
    return answer;
  }

  private TraceAnswer answer(Caller caller, String text) {
    caller.require(LotTraceService.READERS);
    boolean ownPeople = caller.hasAny(Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR);
    var held =
        ownPeople
            ? List.<InspectionView>of()
            : inspections.current(caller.companyId(), caller.id(), clock.instant()).stream()
                .map(Inspection::view)
                .toList();
    if (!ownPeople && held.isEmpty()) {
      return new TraceAnswer(State.ENDED, "", Optional.empty(), List.of(), Optional.empty());
    }
    var question = Question.of(text);
    if (question.isEmpty()) {
      return new TraceAnswer(
          State.UNREADABLE, "", Optional.empty(), List.of(), held.stream().findFirst());
    }
    return ownPeople
        ? found(caller, question.get(), List.of())
        : found(
            caller,
            question.get(),
            held.stream().filter(one -> one.covers(question.get().lot())).toList(),
            held.get(0));
  }

  private TraceAnswer found(
      Caller caller, Question question, List<InspectionView> covering, InspectionView otherwise) {
    return covering.isEmpty()
        ? new TraceAnswer(
            State.OUT_OF_SCOPE, question.lot(), Optional.empty(), List.of(), Optional.of(otherwise))
        : found(caller, question, covering);
  }

  /**
   * @param within any of them lets a step be seen; none: all are
   */
  private TraceAnswer found(Caller caller, Question question, List<InspectionView> within) {
    var all = lots.of(caller, question.lot()).stream().filter(question::isAbout).toList();
    var seen =
        all.stream()
            .filter(
                step ->
                    within.isEmpty()
                        || within.stream().anyMatch(one -> one.coversItem(step.item().code())))
            .toList();
    boolean narrow =
        !within.isEmpty() && within.stream().noneMatch(one -> one.itemCode().isEmpty());
    var state = seen.isEmpty() ? State.NOTHING : State.FOUND;
    var item = seen.stream().map(step -> step.item().code()).findFirst();
    return new TraceAnswer(
        // of another item nobody is told whether it was there
        seen.isEmpty() && narrow ? State.OUT_OF_SCOPE : state,
        question.lot(),
        question.gtin().isPresent() ? item : Optional.empty(),
        seen,
        within.stream().findFirst());
  }

  private void keep(Caller caller, TraceAnswer answer, LotLookView.Kind kind) {
    inspections.add(new LotLook(identifiers.next(), caller, answer, kind, clock.instant()));
    audit.record(
        caller,
        caller.companyId(),
        kind == LotLookView.Kind.EXPORT ? "lot-exported" : "lot-traced",
        "lot:" + answer.lot(),
        Map.of("state", answer.state().name(), "steps", String.valueOf(answer.steps().size())));
  }
}
