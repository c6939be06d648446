package org.bencao.integration.sandbox;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bencao.document.OrderDocument;
import org.bencao.integration.sandbox.LedgerEntry.Kind;

/** What happens to an interchange that came in: judged, booked once, acknowledged. */
final class Reception {

  private static final Scenario SILENT = new Scenario(16, 1);
  private static final Scenario REFUSING = new Scenario(17, 1);

  private final String code;
  private final ArmedScenarios armed;
  private final Judge judge;
  private final Acknowledger acknowledger;
  private final LaterArrivals later;

  Reception(SandboxProfile profile, SandboxCatalogue catalogue, ArmedScenarios armed) {
    this.code = profile.code();
    this.armed = armed;
    this.judge = new Judge(profile.agreement(), catalogue);
    this.acknowledger = new Acknowledger(profile.agreement());
    this.later = new LaterArrivals(profile.pace());
  }

  void take(Arrival arrival, Books books, Act act) {
    var notes = judge.look(arrival, books, act);
    var first = books.receipt(arrival.control());
    act.enter(
        act.entry(Kind.RECEIPT)
            .with("control", arrival.control())
            .with("sha256", arrival.sha256())
            .with("bytes", arrival.bytes())
            .with("orders", arrival.orderNumbers()));
    for (var note : notes) {
      act.enter(act.entry(Kind.CONFORMANCE).with("code", note.code()).with("text", note.text()));
    }
    var sameAsFirst = first.map(arrival.sha256()::equals).orElse(true);
    if (arrival.control() > 0 && sameAsFirst) {
      process(arrival, books, act);
    }
  }

  private void process(Arrival arrival, Books books, Act act) {
    acknowledged(arrival, books, act);
    var answered = books.acknowledgementOf(arrival.control());
    if (answered.isPresent()) {
      act.repeat(answered.get(), arrival.control());
      return;
    }
    var refused = new HashSet<String>();
    var silent = false;
    for (var order : arrival.orders()) {
      if (books.booking(order.number()).isEmpty()) {
        var scenario = book(order, arrival, books, act);
        silent |= scenario.equals(SILENT);
        if (scenario.equals(REFUSING)) {
          refused.add(order.number());
        }
      }
    }
    later.take(arrival, books, act);
    if (!silent) {
      acknowledge(arrival, refused, books, act);
    }
  }

  /** A refused order is taken when it comes in another interchange. */
  private Scenario book(OrderDocument order, Arrival arrival, Books books, Act act) {
    var refused = books.refusedUnder(order.number());
    if (refused.filter(control -> control == arrival.control()).isPresent()) {
      return REFUSING;
    }
    return refused.isPresent()
        ? entered(
            order, arrival, Plays.ofWholeOrder(order).filter(own -> !own.equals(REFUSING)), "", act)
        : freshlyBooked(order, arrival, act);
  }

  /** The order's own trigger, else an armed scenario for the lines that have none. */
  private Scenario freshlyBooked(OrderDocument order, Arrival arrival, Act act) {
    var triggered = Plays.ofWholeOrder(order);
    var waiting =
        triggered.isEmpty() && Plays.leavesLines(order)
            ? armed.take(code)
            : Optional.<ArmedScenarios.Armed>empty();
    var played = triggered.or(() -> waiting.map(ArmedScenarios.Armed::scenario));
    return entered(order, arrival, played, waiting.map(ArmedScenarios.Armed::id).orElse(""), act);
  }

  private static Scenario entered(
      OrderDocument order, Arrival arrival, Optional<Scenario> played, String armed, Act act) {
    var scenario = played.orElse(Scenario.ACCEPT);
    var kind = scenario.equals(REFUSING) ? Kind.REFUSED : Kind.EFFECT;
    act.enter(
        act.entry(kind)
            .with("order", order.number())
            .with("scenario", scenario.code())
            .with("plays", Plays.ofLines(order, scenario))
            .with("armed", armed)
            .with("control", arrival.control())
            .with("sha256", arrival.sha256()));
    return scenario;
  }

  private void acknowledge(Arrival arrival, Set<String> refused, Books books, Act act) {
    var control = books.nextControl();
    acknowledger
        .answer(arrival, refused, control, act.now())
        .ifPresent(
            answer ->
                act.send(
                    act.entry(Kind.SENT)
                        .with("document", answer.type() + "/" + arrival.control())
                        .with("type", answer.type())
                        .with("control", control)
                        .with("of", arrival.control()),
                    answer.bytes()));
  }

  /** A TA1 that accepts says nothing of the messages inside. */
  private static void acknowledged(Arrival arrival, Books books, Act act) {
    for (var document : arrival.acknowledgements()) {
      acknowledged(document.control(), Verdicts.code(document), books, act);
    }
    for (var document : arrival.interchange().acknowledgements()) {
      if (document.verdict().equals("R")) {
        acknowledged(document.control(), document.verdict(), books, act);
      }
    }
  }

  /** The first verdict stands. */
  private static void acknowledged(String number, String verdict, Books books, Act act) {
    var control = ArrivalReader.number(number);
    if (books.sentUnder(control).filter(sent -> !sent.isAnswered()).isPresent()) {
      act.enter(act.entry(Kind.ACKED).with("control", control).with("verdict", verdict));
    }
  }
}
