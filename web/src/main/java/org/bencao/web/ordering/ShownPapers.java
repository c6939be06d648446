package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.web.exchange.ParsedDocument;
import org.bencao.web.exchange.RawSegments;
import org.bencao.web.exchange.ShownDocument;

/**
 * The documents of an order, and the one that is shown.
 *
 * @param shownId its identifier
 * @param raw its segments as far as they are drawn
 * @param left in words how many are drawn, empty when all are
 */
public record ShownPapers(
    List<DocumentTab> tabs,
    Optional<Long> shownId,
    List<ShownDocument> shown,
    RawSegments raw,
    String left,
    ParsedDocument parsed) {

  public ShownPapers {
    tabs = List.copyOf(tabs);
    shown = List.copyOf(shown);
  }
}
