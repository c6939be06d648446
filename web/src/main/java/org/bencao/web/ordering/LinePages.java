package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView.Line;

/**
 * The lines of an order, two hundred a page.
 *
 * @param page from 1
 */
record LinePages(List<Line> all, int page) {

  static final int SIZE = 200;

  LinePages {
    all = List.copyOf(all);
    page = Math.max(1, Math.min(page, count(all)));
  }

  /**
   * The page that was asked for, else the one with the first difference.
   *
   * @param asked 0 when none was
   */
  static LinePages of(List<Line> all, int asked) {
    if (asked > 0) {
      return new LinePages(all, asked);
    }
    return new LinePages(all, difference(all, 0).map(at -> at / SIZE + 1).orElse(1));
  }

  List<Line> shown() {
    return all.subList(from(), Math.min(all.size(), from() + SIZE));
  }

  /** How many pages there are. */
  int count() {
    return count(all);
  }

  /** Number of the first line that is shown. */
  int first() {
    return shown().isEmpty() ? 0 : shown().get(0).number();
  }

  /** A document may name a line that the order has not: it is shown with the last. */
  int last() {
    return page == count() ? Integer.MAX_VALUE : shown().get(shown().size() - 1).number();
  }

  boolean covers(int number) {
    return number == 0 || number >= first() && number <= last();
  }

  /** The next line with a difference on a later page. */
  Optional<Line> nextDifference() {
    return difference(all, from() + SIZE).map(all::get);
  }

  int pageOf(Line line) {
    return all.indexOf(line) / SIZE + 1;
  }

  private int from() {
    return (page - 1) * SIZE;
  }

  private static int count(List<Line> all) {
    return Math.max(1, (all.size() + SIZE - 1) / SIZE);
  }

  private static Optional<Integer> difference(List<Line> all, int from) {
    for (int at = from; at < all.size(); at++) {
      if (Differences.any(all.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
