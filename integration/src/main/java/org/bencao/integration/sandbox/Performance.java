package org.bencao.integration.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.bencao.integration.format.x12.OrderResponse855Writer;
import org.bencao.integration.format.x12.X12Control;

/** Sends the order responses of a booking's script when they are due. */
final class Performance {

  private final SandboxProfile profile;
  private final SandboxCatalogue catalogue;
  private final ArrivalReader arrivals;
  private final OrderResponse855Writer responses = new OrderResponse855Writer();

  Performance(SandboxProfile profile, SandboxCatalogue catalogue, ArrivalReader arrivals) {
    this.profile = profile;
    this.catalogue = catalogue;
    this.arrivals = arrivals;
  }

  void play(Booking booking, Books books, Act act) {
    var left = new ArrayList<>(new Script(booking, profile.pace()).steps());
    left.removeIf(step -> booking.sent(step.document(booking.order())).isPresent());
    if (left.isEmpty()) {
      books.finish(booking);
    }
    for (var step : List.copyOf(left)) {
      if (step.isDue(act.now())) {
        left.remove(step);
        send(booking, step, left.isEmpty(), books, act);
      }
    }
  }

  private void send(Booking booking, Step step, boolean last, Books books, Act act) {
    var control = control(booking, step, books);
    var bytes =
        step.wire() == Wire.COPY
            ? before(booking, step).bytes()
            : written(booking, step, control, act);
    act.send(
        act.entry(LedgerEntry.Kind.SENT)
            .with("document", step.document(booking.order()))
            .with("type", "855")
            .with("control", control)
            .with("order", booking.order())
            .with("keep", step.keep())
            .with("last", last),
        bytes);
  }

  private static long control(Booking booking, Step step, Books books) {
    return step.wire() == Wire.COPY || step.wire() == Wire.SAME_CONTROL
        ? before(booking, step).control()
        : books.nextControl();
  }

  private static SentDocument before(Booking booking, Step step) {
    return booking.sent(step.documentBefore(booking.order())).orElseThrow();
  }

  private byte[] written(Booking booking, Step step, long control, Act act) {
    var order = arrivals.order(booking.interchange(), booking.order()).orElseThrow();
    var zone = profile.agreement().partnerZone();
    var answer = new OrderAnswers(booking, order, catalogue, zone).say(step.content());
    var numbers = new X12Control(control, control, "0001", act.now());
    return step.wire().spoil(responses.write(answer, profile.agreement(), numbers));
  }
}
