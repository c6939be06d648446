package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Sscc;
import org.bencao.common.Tsid;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Package;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SentLot;
import org.bencao.ordering.boundary.TakenLot;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.DespatchPackage;

/**
 * Takes a despatch advice, however it came: by EDI, from the desk or as a table. The orders are
 * locked by whoever calls.
 */
@ApplicationScoped
public class DespatchIntake {

  private static final Duration FUTURE = Duration.ofDays(1);
  private static final Duration PAST = Duration.ofDays(180);

  @Inject Despatches despatches;
  @Inject OrderLedger ledger;
  @Inject GoodsJudge judge;
  @Inject CatalogueService catalogue;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Why a despatch advice was not taken at all. */
  public record Stop(Reason reason, Map<String, String> facts) {}

  /**
   * Who sent it.
   *
   * @param actor as the order's story names him
   * @param messageId the document in the journal, if it came as one
   */
  public record Sender(String actor, Optional<Long> messageId) {}

  /** What became of it: why nothing was done, or what is worth a word. */
  public record Taken(Optional<Stop> stop, Optional<Stop> word) {

    static Taken stopped(Reason reason, Map<String, String> facts) {
      return new Taken(Optional.of(new Stop(reason, facts)), Optional.empty());
    }
  }

  public Taken take(
      Caller caller, Sender sender, DespatchAdviceDocument advice, List<LockedOrder> orders) {
    var now = clock.instant();
    if (advice.issuedAt().isAfter(now.plus(FUTURE))
        || advice.issuedAt().isBefore(now.minus(PAST))) {
      return Taken.stopped(Reason.DATE_IMPLAUSIBLE, Map.of("date", advice.issuedAt().toString()));
    }
    long seller = orders.get(0).sellerCompanyId();
    var before = despatches.ofSeller(caller, seller, advice.number());
    if (advice.purpose() == DocumentPurpose.CANCEL) {
      return cancel(caller, sender, advice, before);
    }
    var facts = Map.of("number", advice.number());
    boolean replaces = advice.purpose() == DocumentPurpose.REPLACE;
    boolean stands =
        before.filter(found -> found.isOpen() || found.closedAt().isPresent()).isPresent();
    if (stands && !replaces) {
      return Taken.stopped(Reason.DOCUMENT_NUMBER_REUSED, facts);
    }
    if (stands && !before.get().isUntouched()) {
      return Taken.stopped(Reason.REPLACE_TOO_LATE, facts);
    }
    var reading = new AdviceReading(orders, packings(caller, advice, orders));
    reading.read(advice);
    var stop = stop(advice, reading);
    if (stop.isPresent()) {
      return new Taken(stop, Optional.empty());
    }
    before.filter(found -> stands).ifPresent(old -> undo(caller, sender, old));
    enter(caller, sender, advice, reading, before.map(old -> old.revision() + 1).orElse(1));
    return new Taken(
        Optional.empty(),
        stands ? Optional.of(new Stop(Reason.REPLACED, facts)) : Optional.empty());
  }

  /** Asked for only when something is counted in another unit than its order's. */
  private Map<Long, Packing> packings(
      Caller caller, DespatchAdviceDocument advice, List<LockedOrder> orders) {
    var lines = orders.stream().flatMap(order -> order.lines().stream()).toList();
    var units = lines.stream().map(LockedLine::unit).collect(Collectors.toSet());
    boolean foreign =
        advice.lines().stream()
            .flatMap(line -> line.lots().stream())
            .anyMatch(lot -> !units.equals(Set.of(lot.quantity().unit())));
    return foreign
        ? catalogue.packings(
            caller, lines.stream().map(LockedLine::itemId).collect(Collectors.toSet()))
        : Map.of();
  }

  private static Optional<Stop> stop(DespatchAdviceDocument advice, AdviceReading reading) {
    if (reading.nothingUsable()) {
      var first = reading.notes().stream().findFirst();
      return Optional.of(
          first
              .map(note -> new Stop(note.reason(), note.facts()))
              .orElse(new Stop(Reason.UNKNOWN_LINE, Map.of("row", "–", "found", "–"))));
    }
    int named = advice.packages().size();
    boolean odd = advice.packageCount().filter(count -> named > 0 && count != named).isPresent();
    return odd
        ? Optional.of(
            new Stop(
                Reason.PACKAGES_INCONSISTENT,
                Map.of(
                    "found", String.valueOf(named),
                    "wanted", String.valueOf(advice.packageCount().get()))))
        : Optional.empty();
  }

  /** Row 6. */
  private Taken cancel(
      Caller caller, Sender sender, DespatchAdviceDocument advice, Optional<Despatch> before) {
    var facts = Map.of("number", advice.number());
    if (before.isEmpty()) {
      return Taken.stopped(Reason.UNKNOWN_CHANGE, facts);
    }
    if (!before.get().isUntouched()) {
      return Taken.stopped(Reason.VOID_TOO_LATE, facts);
    }
    if (before.get().isOpen()) {
      undo(caller, sender, before.get());
    }
    return new Taken(Optional.empty(), Optional.of(new Stop(Reason.VOIDED, facts)));
  }

  private void undo(Caller caller, Sender sender, Despatch old) {
    old.voided(clock.instant());
    for (long id : old.orderIds()) {
      var order = new PurchaseOrderId(id);
      ledger.undespatch(
          caller,
          order,
          "void:" + Tsid.text(old.id()),
          old.lines().stream()
              .filter(line -> line.orderId() == id)
              .map(
                  line ->
                      new TakenLot(
                          line.lineNo(),
                          line.position(),
                          line.advised().subtract(line.excess()),
                          line.excess(),
                          line.lot(),
                          Optional.empty()))
              .toList());
      old.messageId().ifPresent(message -> ledger.settle(caller, order, message));
      ledger.tell(
          caller,
          order,
          OrderStory.of(
              OrderEvent.DESPATCH_VOIDED,
              sender.actor(),
              Map.of("number", old.number()),
              sender.messageId()));
    }
    despatches.flush();
  }

  private void enter(
      Caller caller,
      Sender sender,
      DespatchAdviceDocument advice,
      AdviceReading reading,
      int revision) {
    var first = reading.lots().get(0).order();
    var despatch =
        new Despatch(
            identifiers.next(), first, advice, revision, sender.messageId(), clock.instant());
    var key = "despatch:" + Tsid.text(despatch.id());
    var byOrder =
        reading.lots().stream()
            .collect(
                Collectors.groupingBy(
                    AdviceReading.Lot::order, LinkedHashMap::new, Collectors.toList()));
    var taken = new ArrayList<Entered>();
    byOrder.forEach(
        (order, lots) -> {
          var sent =
              lots.stream()
                  .map(
                      lot ->
                          new SentLot(
                              lot.line().number(),
                              lot.position(),
                              lot.lot().quantity().value(),
                              lot.lot().lot()))
                  .toList();
          var results = ledger.despatch(caller, order.id(), key, sent);
          for (int at = 0; at < lots.size(); at++) {
            taken.add(new Entered(lots.get(at), results.get(at)));
          }
        });
    taken.forEach(one -> despatch.add(line(despatch, one)));
    despatches.add(despatch);
    packages(despatch, advice);
    tell(caller, sender, advice, despatch, byOrder, taken, reading);
  }

  private record Entered(AdviceReading.Lot lot, TakenLot taken) {}

  private static DespatchLine line(Despatch despatch, Entered one) {
    var line =
        new DespatchLine(
            despatch, one.lot().order(), one.lot().line(), one.lot().lot(), one.taken());
    if (one.lot().substitute() && one.lot().line().substituted().signum() == 0) {
      line.hold(
          Reason.SUBSTITUTE_NOT_CONSENTED,
          Map.of("wanted", one.lot().line().nameEn(), "found", "–"));
    }
    return line;
  }

  private void packages(Despatch despatch, DespatchAdviceDocument advice) {
    var units = advice.packages().stream().filter(unit -> unit.sscc().isPresent()).toList();
    for (int at = 0; at < units.size(); at++) {
      despatches.add(new DespatchPackage(despatch.id(), at + 1, units.get(at)));
    }
  }

  private void tell(
      Caller caller,
      Sender sender,
      DespatchAdviceDocument advice,
      Despatch despatch,
      Map<LockedOrder, List<AdviceReading.Lot>> byOrder,
      List<Entered> taken,
      AdviceReading reading) {
    var step = new Telling(caller, sender);
    var reused = reused(caller, advice, despatch);
    byOrder.forEach(
        (order, lots) -> {
          step.tell(order, despatch, lots);
          reused.ifPresent(
              sscc ->
                  step.person(
                      order,
                      Optional.empty(),
                      Reason.SSCC_REUSED,
                      Map.of("code", sscc, "number", advice.number())));
        });
    reading.notes().forEach(step::note);
    taken.forEach(one -> step.taken(one));
    shelfLife(caller, despatch, step, taken);
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "despatch-announced",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of("lines", String.valueOf(despatch.lineCount()), "revision", despatch.revision()));
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

  /** Row 36: what will be expired or too short-dated when it arrives. */
  private void shelfLife(Caller caller, Despatch despatch, Telling step, List<Entered> taken) {
    var day = arrival(caller, despatch);
    var lots =
        despatch.lines().stream()
            .map(
                line ->
                    new GoodsJudge.Lot(line.position(), line.itemId(), line.lot(), line.expiry()))
            .toList();
    var findings = judge.judge(caller, despatch.buyerCompanyId(), day, lots);
    for (var one : taken) {
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

  /** Writes the story of one despatch into its orders. */
  private final class Telling {

    private final Caller caller;
    private final Sender sender;

    Telling(Caller caller, Sender sender) {
      this.caller = caller;
      this.sender = sender;
    }

    void tell(LockedOrder order, Despatch despatch, List<AdviceReading.Lot> lots) {
      var packs =
          lots.stream()
              .map(lot -> lot.lot().quantity().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      ledger.tell(
          caller,
          order.id(),
          OrderStory.of(
              OrderEvent.DESPATCHED,
              sender.actor(),
              Map.of(
                  "number", despatch.number(),
                  "qty", packs.stripTrailingZeros().toPlainString(),
                  "n", String.valueOf(despatch.packageCount())),
              sender.messageId()));
    }

    void taken(Entered one) {
      one.taken()
          .reason()
          .ifPresent(
              reason -> {
                var line = Optional.of(one.lot().line().number());
                var facts =
                    Map.of(
                        "qty", plain(one.lot().lot().quantity().value()),
                        "left", plain(one.taken().despatched()),
                        "over", plain(one.taken().excess()));
                if (reason == Reason.SHIPPED_UNCONFIRMED) {
                  tell(one.lot().order(), line, reason, facts);
                } else {
                  person(one.lot().order(), line, reason, facts);
                }
              });
    }

    void note(AdviceReading.Note note) {
      if (note.needsPerson()) {
        person(note.order(), note.line(), note.reason(), note.facts());
      } else {
        tell(note.order(), note.line(), note.reason(), note.facts());
      }
    }

    private void tell(
        LockedOrder order, Optional<Integer> line, Reason reason, Map<String, String> facts) {
      ledger.tell(
          caller,
          order.id(),
          new OrderStory(
              OrderEvent.DESPATCH_NOTED,
              sender.actor(),
              line,
              Optional.of(reason),
              facts,
              sender.messageId()));
    }

    void person(
        LockedOrder order, Optional<Integer> line, Reason reason, Map<String, String> facts) {
      ledger.open(
          caller,
          order.id(),
          new OrderStory(
              OrderEvent.EXCEPTION_OPENED,
              sender.actor(),
              line,
              Optional.of(reason),
              facts,
              sender.messageId()));
    }

    private String plain(BigDecimal quantity) {
      return quantity.stripTrailingZeros().toPlainString();
    }
  }
}
