package org.bencao.integration.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;

/** The order responses of one booking: the same booking answers the same, whenever it is asked. */
final class OrderAnswers {

  private static final Pattern SERIES = Pattern.compile("(.*?)([0-9])([0-9]{0,5})");

  private final SandboxCatalogue catalogue;
  private final Dossier dossier;
  private final LineAnswers lines;
  private final AnswerFrame frame;

  OrderAnswers(Dossier dossier, SandboxCatalogue catalogue) {
    this.catalogue = catalogue;
    this.dossier = dossier;
    this.lines = LineAnswers.of(dossier, catalogue);
    this.frame = new AnswerFrame(dossier);
  }

  /** Nothing where the buyer has settled meanwhile what was to be said. */
  Optional<OrderResponseDocument> say(Step step) {
    var order = dossier.order().number();
    var number = "SO-" + order;
    var issued = dossier.booking().bookedAt();
    return switch (step.content()) {
      case AS_PLAYED -> Optional.of(frame.around(played(), order, number, issued));
      case BACKORDERED_LATER ->
          Optional.of(frame.around(each(lines::backordered), order, number + "-2", issued));
      case BACKORDERED_EARLIER -> {
        var yesterday = issued.minus(Duration.ofDays(1));
        yield Optional.of(frame.around(each(lines::backordered), order, number + "-0", yesterday));
      }
      case REJECTED -> Optional.of(frame.around(each(lines::outOfStock), order, number, issued));
      case UNKNOWN_ORDER -> {
        var wrong = neighbour(order);
        yield Optional.of(frame.around(played(), wrong, "SO-" + wrong, issued));
      }
      case BACK_ORDER_DECIDED -> {
        var decided = BackOrders.decided(new Standings(dossier, catalogue).all());
        yield Optional.of(decided)
            .filter(named -> !named.isEmpty())
            .map(named -> frame.around(named, step.at()));
      }
      default -> throw new IllegalArgumentException("no order response: " + step.content());
    };
  }

  /** Off by one in the first digit of the series: the next number up may soon be somebody's. */
  private static String neighbour(String number) {
    var matcher = SERIES.matcher(number);
    return matcher.matches()
        ? matcher.group(1)
            + (Character.digit(matcher.group(2).charAt(0), 10) + 1) % 10
            + matcher.group(3)
        : number.substring(0, Math.min(number.length(), 21)) + "X";
  }

  private List<Line> played() {
    return each(line -> lines.answer(line, dossier.plays(line)));
  }

  private List<Line> each(Function<OrderDocument.Line, Line> answer) {
    return dossier.order().lines().stream().map(answer).toList();
  }
}
