package org.bencao.web.receiving;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.exchange.Wording;

/** Draws the chosen line with the fields that are about to be booked. */
final class Panels {

  private final Wording words;
  private final String key;
  private final String typed;

  /** The key of the command makes a second press the same act. */
  Panels(Wording words, String key) {
    this(words, key, "");
  }

  /** With an expiry that was typed and could not be read, so that it is not lost. */
  Panels(Wording words, String key, String typed) {
    this.words = words;
    this.key = key;
    this.typed = typed;
  }

  Panel before(Chosen chosen, List<Finding> findings) {
    var refusal = findings.stream().filter(Finding::refuses).map(Finding::reason).findFirst();
    return panel(
        chosen,
        "",
        List.of(),
        refusal.map(StopWords::kind).map(Enum::name).orElse(""),
        refusal.map(StopWords::way).orElse(GoodsState.GOOD));
  }

  /** With the kinds of claim that packs of this state can be. */
  Panel asking(Chosen chosen, GoodsState state, Optional<String> wanted) {
    var first = wanted.flatMap(Panels::kind).orElse(usual(state));
    var kinds =
        Arrays.stream(DiscrepancyKind.values())
            .filter(kind -> fits(kind, state))
            .map(
                kind ->
                    new Panel.Choice(
                        kind.name(), words.business("receiving.kind." + kind), kind == first))
            .toList();
    return panel(chosen, state.name(), kinds, first.name(), state);
  }

  private Panel panel(
      Chosen chosen, String how, List<Panel.Choice> kinds, String kind, GoodsState main) {
    var line = chosen.line();
    var row = new GoodsLines(words, Optional.empty()).row(line);
    return new Panel(
        line.position(),
        row.name(),
        row.other(),
        row.lot(),
        line.expiry().map(words.figures()::date).orElse("–"),
        row.days(),
        words.figures().quantity(line.left()),
        words.unit(line.unit()),
        words.figures().typed(chosen.quantity()),
        chosen.lot().orElse(""),
        chosen.expiry().map(Object::toString).orElse(typed),
        key,
        how,
        kinds,
        kind,
        main.name(),
        chosen.carton() ? "carton" : "line",
        chosen.pack().orElse(""));
  }

  private static Optional<DiscrepancyKind> kind(String name) {
    return Arrays.stream(DiscrepancyKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private static DiscrepancyKind usual(GoodsState state) {
    return switch (state) {
      case DAMAGED -> DiscrepancyKind.DAMAGED;
      case OVER -> DiscrepancyKind.OVER;
      default -> DiscrepancyKind.OTHER;
    };
  }

  /** What is short is not there to be booked; what is too many is nothing else. */
  private static boolean fits(DiscrepancyKind kind, GoodsState state) {
    return state == GoodsState.OVER
        ? kind == DiscrepancyKind.OVER
        : kind != DiscrepancyKind.OVER && kind != DiscrepancyKind.SHORT;
  }
}
