package org.bencao.integration.sandbox;

import java.util.Optional;
import org.bencao.integration.format.x12.X12Control;

/** Sends the documents of a booking's script when they are due. */
final class Performance {

  private final Pace pace;
  private final Composer composer;

  Performance(SandboxProfile profile, SandboxCatalogue catalogue) {
    this.pace = profile.pace();
    this.composer = new Composer(profile.agreement(), catalogue);
  }

  /** One document at a time: what the next one says follows from what is on the disk. */
  void play(Booking booking, Books books, Act act) {
    var left =
        new Script(booking, pace)
            .steps().stream()
                .filter(step -> !booking.isDone(step.document(booking.order())))
                .toList();
    if (left.isEmpty()) {
      books.finish(booking);
      return;
    }
    var next = left.get(0);
    if (next.isDue(act.now())) {
      play(booking, next, left.size() == 1, books, act);
    }
  }

  private void play(Booking booking, Step step, boolean last, Books books, Act act) {
    var control = control(booking, step, books);
    var bytes = bytes(booking, step, control, act);
    var entry =
        act.entry(bytes.isPresent() ? LedgerEntry.Kind.SENT : LedgerEntry.Kind.SKIPPED)
            .with("document", step.document(booking.order()))
            .with("order", booking.order())
            .with("last", last);
    if (bytes.isEmpty()) {
      act.enter(entry);
      return;
    }
    act.send(
        entry
            .with("type", step.content().type())
            .with("control", control)
            .with("keep", step.keep()),
        bytes.get());
  }

  private static long control(Booking booking, Step step, Books books) {
    return step.wire() == Wire.COPY || step.wire() == Wire.SAME_CONTROL
        ? booking.sent(step.documentBefore(booking.order())).orElseThrow().control()
        : books.nextControl();
  }

  /** What X12 cannot carry is noted and left out: other orders wait for nobody's long number. */
  private Optional<byte[]> bytes(Booking booking, Step step, long control, Act act) {
    var dossier = act.dossier(booking);
    if (step.wire() == Wire.COPY) {
      return Optional.of(dossier.bytes().get(step.documentBefore(booking.order())));
    }
    try {
      var numbers = new X12Control(control, control, "0001", act.now());
      return composer.compose(step, dossier, numbers);
    } catch (IllegalArgumentException e) {
      act.enter(
          act.entry(LedgerEntry.Kind.CONFORMANCE)
              .with("code", "NOT_WRITABLE")
              .with("text", step.document(booking.order()) + ": " + e.getMessage()));
      return Optional.empty();
    }
  }
}
