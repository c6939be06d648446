package org.bencao.web.catalogue;

import org.bencao.ordering.boundary.FoundItems;
import org.bencao.web.exchange.Wording;

/**
 * Which part of what was found stands on this page.
 *
 * @param count in words: 1 to 20 of 1,204
 * @param previous path of the page before; empty on the first
 * @param next path of the page after; empty on the last
 */
public record Paging(String count, String previous, String next) {

  static Paging of(FoundItems found, SearchAddress address, int size, Wording words) {
    int page = address.page();
    return new Paging(
        count(found, (page - 1L) * size, words),
        page > 1 ? address.onPage(page - 1).path() : "",
        found.more() ? address.onPage(page + 1).path() : "");
  }

  private static String count(FoundItems found, long before, Wording words) {
    int shown = found.items().size();
    return words.page(
        "catalogue.search.count",
        "shown",
        shown,
        "from",
        before + 1,
        "to",
        before + shown,
        "total",
        found.total());
  }
}
