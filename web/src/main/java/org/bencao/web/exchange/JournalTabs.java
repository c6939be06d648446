package org.bencao.web.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.JournalCounts;
import org.bencao.exchange.boundary.MessageFilter.View;

/** Draws the views of the journal with what stands in each. */
final class JournalTabs {

  private final Wording words;
  private final JournalCounts counts;
  private final View chosen;

  JournalTabs(Wording words, JournalCounts counts, View chosen) {
    this.words = words;
    this.counts = counts;
    this.chosen = chosen;
  }

  List<JournalTab> all() {
    return Stream.of(View.values()).map(this::tab).toList();
  }

  /** In an address: {@code needs-person}. */
  static String word(View view) {
    return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<View> view(String word) {
    return Stream.of(View.values()).filter(view -> word(view).equals(word)).findFirst();
  }

  private JournalTab tab(View view) {
    return new JournalTab(
        word(view),
        words.page("exchange.journal.view." + view),
        count(view).map(words.figures()::count).orElse(""),
        view == View.NEEDS_PERSON && counts.needsPerson() > 0,
        view == chosen);
  }

  /** Everything is not counted: the journal only grows. */
  private Optional<Long> count(View view) {
    return switch (view) {
      case NEEDS_PERSON -> Optional.of(counts.needsPerson());
      case NO_RECEIPT -> Optional.of(counts.noReceipt());
      case TODAY -> Optional.of(counts.today());
      case EVERYTHING -> Optional.empty();
    };
  }
}
