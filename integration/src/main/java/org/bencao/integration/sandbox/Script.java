package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.List;

/** Which documents a booking is to send, and when; computed from the books, never stored. */
final class Script {

  private static final int SILENT = 15;

  private final Booking booking;
  private final Pace pace;
  private final int number;
  private final Instant answered;
  private final Steps steps;

  Script(Booking booking, Pace pace) {
    this.booking = booking;
    this.pace = pace;
    this.number = booking.scenario().number();
    var answers = new AnswerScript(booking, pace);
    this.answered = answers.answered();
    this.steps = new Steps(answers.steps());
    if (number != SILENT) {
      write();
    }
  }

  /** In the order in which they are due. */
  List<Step> steps() {
    return steps.inTime();
  }

  private void write() {
    if (number == 40) {
      steps.add(secondAnswer(), Step.Content.OWN_CHANGE);
    }
    if (pace.despatches()) {
      firstRound();
      secondRound();
    }
    // in the order of arrival, so that what was numbered once keeps its number
    for (var came : booking.came()) {
      if (came.kind() == LedgerEntry.Kind.CHANGE) {
        change(came);
      } else if (pace.invoices() && booking.plays(35)) {
        var at = Step.latest(Step.later(came.at(), pace.answer()), firstInvoice());
        steps.add(at, Step.Content.CREDITED, came.number());
      }
    }
  }

  private void firstRound() {
    if (number == 32 && pace.invoices()) {
      steps.add(secondAnswer(), Step.Content.INVOICED);
      steps.add(firstDespatch(), Step.Content.GOODS);
      return;
    }
    goods(firstDespatch(), firstInvoice());
    if (number == 33 && pace.invoices()) {
      steps.add(Step.later(firstInvoice(), pace.answer()), Step.Content.INVOICED_AGAIN);
    }
  }

  /** What was on back order, and what did not fit into the first despatch. */
  private void secondRound() {
    var first = pace.invoices() ? Step.latest(firstDespatch(), firstInvoice()) : firstDespatch();
    var decided = Step.later(first, pace.answer());
    if (booking.plays(2) || booking.plays(3)) {
      steps.add(decided, Step.Content.BACK_ORDER_DECIDED);
    }
    if (booking.plays(2) || booking.plays(30)) {
      goods(Step.later(decided, pace.toDespatch()), Step.later(decided, pace.toInvoice()));
    }
  }

  /** An answer; goods follow only where a change sets something free. */
  private void change(Booking.Came came) {
    var at = Step.latest(Step.later(came.at(), pace.answer()), answered);
    steps.add(at, Step.Content.CHANGE_ANSWERED, came.number());
    if (pace.despatches() && (booking.plays(4) || booking.plays(8))) {
      goods(Step.later(at, pace.toDespatch()), Step.later(at, pace.toInvoice()));
    }
  }

  private void goods(Instant despatch, Instant invoice) {
    steps.add(despatch, Step.Content.GOODS);
    if (pace.invoices()) {
      steps.add(invoice, Step.Content.INVOICED);
    }
  }

  private Instant firstDespatch() {
    var usual = Step.later(goodsFollow(), pace.toDespatch());
    return switch (number) {
      case 20 -> goodsFollow();
      case 32, 40 -> Step.latest(usual, secondAnswer());
      case 39 -> firstChange(usual);
      default -> usual;
    };
  }

  /** The lorry left when the change was on its way to us. */
  private Instant firstChange(Instant usual) {
    return booking.came().stream()
        .filter(came -> came.kind() == LedgerEntry.Kind.CHANGE)
        .findFirst()
        .map(came -> Step.earliest(usual, Step.latest(came.at(), answered)))
        .orElse(usual);
  }

  private Instant firstInvoice() {
    var usual = Step.later(goodsFollow(), pace.toInvoice());
    return number == 32 ? secondAnswer() : usual;
  }

  private Instant goodsFollow() {
    return number == 20 ? booking.bookedAt().plus(pace.answer()) : answered;
  }

  private Instant secondAnswer() {
    return Step.later(answered, pace.answer());
  }
}
