package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.web.exchange.Wording;

/** Draws what came of the rows of an import, with how many there are of each. */
final class ImportTabs {

  private final Wording words;
  private final ImportView view;
  private final Optional<RowOutcome> chosen;

  ImportTabs(Wording words, ImportView view, Optional<RowOutcome> chosen) {
    this.words = words;
    this.view = view;
    this.chosen = chosen;
  }

  List<ImportTab> all() {
    var tabs = new ArrayList<ImportTab>();
    long listed = view.fresh() + view.changed() + view.refused();
    tabs.add(
        new ImportTab(
            "",
            words.page("catalogue.import.all"),
            words.figures().count(listed),
            false,
            chosen.isEmpty()));
    Stream.of(RowOutcome.values()).filter(RowOutcome::isKept).map(this::tab).forEach(tabs::add);
    return List.copyOf(tabs);
  }

  /** In an address: {@code refused}. */
  static String word(RowOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  static Optional<RowOutcome> outcome(String word) {
    return Stream.of(RowOutcome.values())
        .filter(RowOutcome::isKept)
        .filter(one -> word(one).equals(word))
        .findFirst();
  }

  private ImportTab tab(RowOutcome outcome) {
    return new ImportTab(
        word(outcome),
        words.page("catalogue.import.outcome." + outcome),
        words.figures().count(count(outcome)),
        outcome == RowOutcome.REFUSED && view.refused() > 0,
        chosen.filter(outcome::equals).isPresent());
  }

  private long count(RowOutcome outcome) {
    return switch (outcome) {
      case NEW -> view.fresh();
      case CHANGED -> view.changed();
      case SAME -> view.same();
      case REFUSED -> view.refused();
    };
  }
}
