package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SentLot;
import org.bencao.ordering.boundary.TakenLot;
import org.bencao.receiving.boundary.DespatchTold;
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
  @Inject DeliveredCodes delivered;
  @Inject OrderLedger ledger;
  @Inject DespatchStory story;
  @Inject CatalogueService catalogue;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Event<DespatchTold> told;

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
    var reading = new AdviceReading(orders, packings(caller, advice, orders));
    reading.read(advice);
    if (stands && !before.get().isUntouched()) {
      return nameLater(caller, sender, before.get(), reading)
          ? new Taken(Optional.empty(), Optional.of(new Stop(Reason.REPLACED, facts)))
          : Taken.stopped(Reason.REPLACE_TOO_LATE, facts);
    }
    var stop = stop(advice, reading);
    if (stop.isPresent()) {
      return new Taken(stop, Optional.empty());
    }
    before.filter(found -> stands).ifPresent(old -> undo(caller, sender, old));
    enter(caller, sender, advice, reading, before.map(old -> old.revision() + 1).orElse(1));
    told.fire(new DespatchTold(caller, orders.stream().map(LockedOrder::id).toList()));
    return new Taken(
        Optional.empty(),
        stands ? Optional.of(new Stop(Reason.REPLACED, facts)) : Optional.empty());
  }

  /** What was counted already may still be told pack by pack, if nothing else of it changes. */
  private boolean nameLater(
      Caller caller, Sender sender, Despatch despatch, AdviceReading reading) {
    boolean clean = reading.notes().stream().allMatch(note -> note.reason() == Reason.CODES_DIFFER);
    int named = clean ? delivered.nameLater(despatch, reading.lots()) : 0;
    if (named > 0) {
      despatch.orderIds().stream()
          .map(PurchaseOrderId::new)
          .forEach(
              order ->
                  ledger.tell(
                      caller,
                      order,
                      OrderStory.of(
                          OrderEvent.PACKS_NAMED,
                          sender.actor(),
                          Map.of("number", despatch.number(), "n", String.valueOf(named)),
                          sender.messageId())));
      audit.record(
          caller,
          despatch.buyerCompanyId(),
          "despatch-packs-named",
          "despatch:" + Tsid.text(despatch.id()),
          Map.of("codes", String.valueOf(named)));
    }
    return named > 0;
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
      var orders = before.get().orderIds().stream().map(PurchaseOrderId::new).toList();
      told.fire(new DespatchTold(caller, orders));
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
                          List.of()))
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
    var named = new HashSet<PackCode>();
    taken.forEach(
        one ->
            delivered.advise(
                despatch.id(), one.taken().documentLine(), fresh(one.lot().lot(), named)));
    packages(despatch, advice);
    story.tell(caller, sender, advice, despatch, taken, reading.notes());
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "despatch-announced",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of("lines", String.valueOf(despatch.lineCount()), "revision", despatch.revision()));
  }

  /** A code that stands twice in the advice is of the first lot; the reading has told it. */
  private static List<PackCode> fresh(LotQuantity lot, Set<PackCode> named) {
    return lot.codes().stream().filter(named::add).toList();
  }

  /** A lot of the advice with what it did to its order line. */
  record Entered(AdviceReading.Lot lot, TakenLot taken) {}

  private static DespatchLine line(Despatch despatch, Entered one) {
    var line =
        new DespatchLine(
            despatch, one.lot().order(), one.lot().line(), one.lot().lot(), one.taken());
    one.lot().stranger().ifPresent(item -> line.holdAs(item, AdviceReading.name(item)));
    return line;
  }

  private void packages(Despatch despatch, DespatchAdviceDocument advice) {
    var units = advice.packages().stream().filter(unit -> unit.sscc().isPresent()).toList();
    for (int at = 0; at < units.size(); at++) {
      despatches.add(new DespatchPackage(despatch.id(), at + 1, units.get(at)));
    }
  }
}
