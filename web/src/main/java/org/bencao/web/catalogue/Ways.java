package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.web.exchange.Wording;

/** What to say, and where to go, when a search finds nothing to show. */
final class Ways {

  private final Wording words;
  private final SearchAddress address;

  Ways(Wording words, SearchAddress address) {
    this.words = words;
    this.address = address;
  }

  String fact() {
    if (!address.text().isEmpty()) {
      return words.page("catalogue.search.nothing", "query", address.text());
    }
    return words.page(
        address.isFiltered() ? "catalogue.search.nothingLeft" : "catalogue.search.start");
  }

  /** The nearest spelling first. */
  List<Way> on(Optional<String> nearest) {
    var ways = new ArrayList<Way>();
    nearest.ifPresent(
        spelling ->
            ways.add(
                new Way(
                    words.page("catalogue.search.nearest", "word", spelling),
                    address.saying(spelling).path())));
    if (address.page() > 1) {
      ways.add(way("catalogue.search.firstPage", address.onPage(1)));
    }
    if (address.isFiltered()) {
      ways.add(way("catalogue.search.unfiltered", address.unfiltered()));
    }
    if (!address.text().isEmpty() && !address.withRefused()) {
      ways.add(way("catalogue.search.withAll", address.withAll()));
    }
    return ways;
  }

  private Way way(String key, SearchAddress to) {
    return new Way(words.page(key), to.path());
  }
}
