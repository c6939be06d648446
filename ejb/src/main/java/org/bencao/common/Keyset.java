package org.bencao.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Where in a list by identifier a page is: before or after a key, or at the newest end.
 *
 * @param older the page holds what is older than this key
 * @param newer the page holds what is newer than this key
 */
public record Keyset(Optional<String> older, Optional<String> newer, int size) {

  /**
   * Makes the page of rows as they were read: newest first, or oldest first after a key; one more
   * than asked for tells that the list goes on.
   */
  public <R, T> Page<T> page(List<R> read, ToLongFunction<R> id, Function<List<R>, List<T>> views) {
    var rows = new ArrayList<>(read.subList(0, Math.min(size, read.size())));
    boolean more = read.size() > size;
    boolean forward = newer.isPresent();
    if (forward) {
      Collections.reverse(rows);
    }
    boolean hasOlder = forward || more;
    boolean hasNewer = forward ? more : older.isPresent();
    return new Page<>(
        views.apply(rows),
        key(rows, id, rows.size() - 1).filter(key -> hasOlder),
        key(rows, id, 0).filter(key -> hasNewer));
  }

  private static <R> Optional<String> key(List<R> rows, ToLongFunction<R> id, int at) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(Tsid.text(id.applyAsLong(rows.get(at))));
  }
}
