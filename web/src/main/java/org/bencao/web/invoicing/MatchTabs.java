package org.bencao.web.invoicing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.invoicing.boundary.InvoiceCounts;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.web.exchange.Wording;

/** Draws the views of the invoices, the money at risk first. */
final class MatchTabs {

  private final Wording words;
  private final InvoiceCounts counts;
  private final Which chosen;

  MatchTabs(Wording words, InvoiceCounts counts, Which chosen) {
    this.words = words;
    this.counts = counts;
    this.chosen = chosen;
  }

  List<MatchTab> all() {
    return Stream.of(Which.AT_RISK, Which.OPEN, Which.ALL).map(this::tab).toList();
  }

  /** In an address: {@code at-risk}. */
  static String word(Which which) {
    return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Which> which(String word) {
    return Stream.of(Which.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  private MatchTab tab(Which which) {
    return new MatchTab(
        word(which),
        words.page("invoicing.view." + which),
        count(which).map(words.figures()::count).orElse(""),
        which == Which.AT_RISK && counts.atRisk() > 0,
        which == chosen);
  }

  /** All are not counted: they only grow. */
  private Optional<Long> count(Which which) {
    return switch (which) {
      case AT_RISK -> Optional.of(counts.atRisk());
      case OPEN -> Optional.of(counts.open());
      case ALL -> Optional.empty();
    };
  }
}
