package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.Package;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.receiving.control.DespatchIntake.Entered;
import org.bencao.receiving.control.DespatchIntake.Sender;
import org.bencao.receiving.entity.Despatch;

/** Writes a despatch into the story of its orders, with what a person has to look after. */
@ApplicationScoped
public class DespatchStory {

  @Inject Despatches despatches;
  @Inject OrderLedger ledger;
  @Inject GoodsJudge judge;

  void tell(
      Caller caller,
      Sender sender,
      DespatchAdviceDocument advice,
      Despatch despatch,
      List<Entered> entered,
      List<AdviceReading.Note> notes) {
    var step = new Step(caller, sender);
    var reused = reused(caller, advice, despatch);
    byOrder(entered)
        .forEach(
            (order, lots) -> {
              step.despatched(order, despatch, lots);
              reused.ifPresent(
                  sscc ->
                      step.person(
                          order,
                          Optional.empty(),
                          Reason.SSCC_REUSED,
                          Map.of("code", sscc, "number", advice.number())));
            });
    notes.forEach(step::note);
    entered.forEach(step::taken);
    shelfLife(caller, despatch, entered, step);
  }

  private static Map<LockedOrder, List<Entered>> byOrder(List<Entered> entered) {
    return entered.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.lot().order(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Row 37: a unit lies in one open despatch only. */
  private Optional<String> reused(Caller caller, DespatchAdviceDocument advice, Despatch despatch) {
    var units =
        advice.packages().stream()
            .map(Package::sscc)
            .flatMap(Optional::stream)
            .map(Sscc::value)
            .toList();
    var twice =
        units.stream().filter(unit -> units.indexOf(unit) != units.lastIndexOf(unit)).findFirst();
    return twice.or(
        () -> despatches.openPackagesElsewhere(caller, units, despatch.id()).stream().findFirst());
  }

  /**
   * Row 36: what will be expired or too short-dated when it arrives; also what its own seller
   * suspects. What the buyer suspects is not the seller's to read.
   */
  private void shelfLife(Caller caller, Despatch despatch, List<Entered> entered, Step step) {
    var lots = despatch.lines().stream().map(line -> GoodsJudge.Lot.of(despatch, line)).toList();
    var findings =
        judge.judge(
            caller,
            despatch.buyerCompanyId(),
            despatch.sellerCompanyId(),
            arrival(caller, despatch),
            lots);
    for (var one : entered) {
      findings.getOrDefault(one.lot().position(), List.of()).stream()
          .filter(finding -> finding.outcome() == Outcome.REFUSE)
          .findFirst()
          .ifPresent(
              finding ->
                  step.person(
                      one.lot().order(),
                      Optional.of(one.lot().line().number()),
                      finding.reason(),
                      finding.facts()));
    }
  }

  private LocalDate arrival(Caller caller, Despatch despatch) {
    var today = judge.today(caller, despatch.siteId());
    return despatch.expectedOn().filter(day -> day.isAfter(today)).orElse(today);
  }

  /** Steps of one despatch, all by the same sender. */
  private final class Step {

    private final Caller caller;
    private final Sender sender;

    Step(Caller caller, Sender sender) {
      this.caller = caller;
      this.sender = sender;
    }

    void despatched(LockedOrder order, Despatch despatch, List<Entered> lots) {
      var packs =
          lots.stream()
              .map(one -> one.lot().lot().quantity().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      ledger.tell(
          caller,
          order.id(),
          OrderStory.of(
              OrderEvent.DESPATCHED,
              sender.actor(),
              Map.of(
                  "number", despatch.number(),
                  "qty", plain(packs),
                  "n", String.valueOf(despatch.packageCount())),
              sender.messageId()));
    }

    /** Rows 30 to 33: that nobody had answered is worth a word, all else needs a person. */
    void taken(Entered one) {
      one.taken()
          .reasons()
          .forEach(
              reason ->
                  note(
                      new AdviceReading.Note(
                          one.lot().order(),
                          Optional.of(one.lot().line().number()),
                          reason,
                          Map.of(
                              "qty", plain(one.lot().lot().quantity().value()),
                              "left", plain(one.taken().despatched()),
                              "over", plain(one.taken().excess())),
                          reason != Reason.SHIPPED_UNCONFIRMED)));
    }

    void note(AdviceReading.Note note) {
      if (note.needsPerson()) {
        person(note.order(), note.line(), note.reason(), note.facts());
      } else {
        ledger.tell(
            caller,
            note.order().id(),
            step(OrderEvent.DESPATCH_NOTED, note.line(), note.reason(), note.facts()));
      }
    }

    void person(
        LockedOrder order, Optional<Integer> line, Reason reason, Map<String, String> facts) {
      ledger.open(caller, order.id(), step(OrderEvent.EXCEPTION_OPENED, line, reason, facts));
    }

    private OrderStory step(
        OrderEvent event, Optional<Integer> line, Reason reason, Map<String, String> facts) {
      return new OrderStory(
          event, sender.actor(), line, Optional.of(reason), facts, sender.messageId());
    }
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
