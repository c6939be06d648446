package org.bencao.integration.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which order responses a scenario sends to the order itself, and when. */
final class AnswerScript {

  private static final List<Wire> MALFORMED =
      Stream.of(Wire.values()).filter(Wire::isMalformed).toList();

  private final Booking booking;
  private final Pace pace;

  AnswerScript(Booking booking, Pace pace) {
    this.booking = booking;
    this.pace = pace;
  }

  List<Step> steps() {
    var scenario = booking.scenario();
    var at = booking.bookedAt().plus(pace.answer());
    var then = at.plus(pace.answer());
    var first = Step.answer(1, at);
    var second = Step.answer(2, then);
    var behindGoods = Step.answer(1, afterTheGoods());
    return switch (scenario.number()) {
      case 14 -> List.of(Step.answer(1, booking.bookedAt().plus(pace.late())));
      case 15 -> List.of();
      case 16 -> List.of(Step.answer(1, afterTheSecondSend()));
      case 18 -> List.of(first, scenario.form() == 1 ? second.once(Wire.COPY) : second);
      case 19 ->
          List.of(first, second.saying(Step.Content.BACKORDERED_LATER).once(Wire.SAME_CONTROL));
      case 20 ->
          List.of(scenario.form() == 1 ? behindGoods : behindGoods.saying(Step.Content.REJECTED));
      case 21 ->
          List.of(
              first,
              second.saying(
                  scenario.form() == 1
                      ? Step.Content.BACKORDERED_LATER
                      : Step.Content.BACKORDERED_EARLIER));
      case 37 -> malformed(at);
      case 38 -> List.of(first.saying(Step.Content.UNKNOWN_ORDER), second);
      default -> List.of(first);
    };
  }

  /** When the answer leaves that the goods follow; never where none does. */
  Instant answered() {
    var steps = steps();
    if (steps.isEmpty()) {
      return Instant.MAX;
    }
    var number = booking.scenario().number();
    return steps.get(number == 37 || number == 38 ? steps.size() - 1 : 0).at();
  }

  private Instant afterTheSecondSend() {
    return booking.repeatedAt().map(again -> again.plus(pace.answer())).orElse(Instant.MAX);
  }

  /** Answer and despatch have changed places. */
  private Instant afterTheGoods() {
    var usual = booking.bookedAt().plus(pace.answer());
    return pace.despatches()
        ? Step.latest(usual.plus(pace.toDespatch()), usual.plus(pace.answer()))
        : usual;
  }

  /** Form 1 sends every malformation in turn, the other forms one each; then the good copy. */
  private List<Step> malformed(Instant from) {
    var form = booking.scenario().form();
    var wires = form == 1 ? MALFORMED : List.of(MALFORMED.get(form - 2));
    var steps = new ArrayList<Step>();
    var at = from;
    for (var wire : wires) {
      steps.add(Step.answer(steps.size() + 1, at).once(wire));
      at = at.plus(pace.answer());
    }
    steps.add(Step.answer(steps.size() + 1, whenRefused(steps)));
    return steps;
  }

  /** At once when all of them were answered, else when the last one has waited long enough. */
  private Instant whenRefused(List<Step> malformed) {
    var at = Instant.MIN;
    for (var step : malformed) {
      var sent = booking.sent(step.document(booking.order()));
      if (sent.isEmpty()) {
        return Instant.MAX;
      }
      var wait = sent.get().isAnswered() ? Duration.ZERO : pace.resend();
      at = Step.latest(at, sent.get().at().plus(wait));
    }
    return at;
  }
}
