package org.bencao.integration.sandbox;

import org.bencao.document.OrderChangeDocument;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.integration.sandbox.LedgerEntry.Kind;

/** What comes after an order: changes and receipt advices, each number once. */
final class LaterArrivals {

  private final Pace pace;

  LaterArrivals(Pace pace) {
    this.pace = pace;
  }

  /** What speaks of an order that is not booked is judged and left alone. */
  void take(Arrival arrival, Books books, Act act) {
    for (var change : arrival.changes()) {
      books.booking(change.orderNumber()).ifPresent(booking -> take(change, booking, arrival, act));
    }
    for (var advice : arrival.advices()) {
      books.booking(advice.orderNumber()).ifPresent(booking -> take(advice, booking, arrival, act));
    }
  }

  private void take(OrderChangeDocument change, Booking booking, Arrival arrival, Act act) {
    if (booking.knows(Kind.CHANGE, change.number())) {
      repeat(change.number(), booking, act);
    } else {
      enter(Kind.CHANGE, change.number(), booking, arrival, act);
    }
  }

  private static void take(
      ReceiptAdviceDocument advice, Booking booking, Arrival arrival, Act act) {
    if (!booking.knows(Kind.ADVICE, advice.number())) {
      enter(Kind.ADVICE, advice.number(), booking, arrival, act);
    }
  }

  private static void enter(Kind kind, String number, Booking booking, Arrival arrival, Act act) {
    act.enter(
        act.entry(kind)
            .with("order", booking.order())
            .with("document", number)
            .with("control", arrival.control())
            .with("sha256", arrival.sha256()));
  }

  /** What was answered is answered again; what was not yet will be. */
  private void repeat(String change, Booking booking, Act act) {
    var answer =
        new Script(booking, pace)
            .steps().stream()
                .filter(step -> step.content() == Step.Content.CHANGE_ANSWERED)
                .filter(step -> step.about().equals(change))
                .flatMap(step -> booking.sent(step.document(booking.order())).stream())
                .findFirst();
    answer.ifPresent(
        sent -> act.repeat(sent.with(act.dossier(booking).bytes().get(sent.document())), 0));
  }
}
