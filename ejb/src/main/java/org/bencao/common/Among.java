package org.bencao.common;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The condition that a value is one of some few, with a parameter for each: what is asked with a
 * collection for a parameter is translated to SQL anew each time.
 */
public final class Among {

  /** Beyond that the translation is cheaper than the statements to keep. */
  private static final int FEW = 64;

  private static final String NAME = "among";

  private final String path;
  private final List<?> values;

  private Among(String path, List<?> values) {
    this.path = path;
    this.values = values;
  }

  /**
   * A condition on this path.
   *
   * @param values at least one
   */
  public static Among of(String path, Collection<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("values of " + path + ": found none, wanted some");
    }
    return new Among(path, List.copyOf(values));
  }

  /** Few different texts, whatever the number of values: they are filled up to a power of two. */
  public String condition() {
    return values.size() > FEW
        ? path + " in :" + NAME
        : IntStream.range(0, places())
            .mapToObj(at -> ":" + NAME + at)
            .collect(Collectors.joining(", ", path + " in (", ")"));
  }

  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (values.size() > FEW) {
      return query.setParameter(NAME, values);
    }
    for (int at = 0; at < places(); at++) {
      query.setParameter(NAME + at, values.get(Math.min(at, values.size() - 1)));
    }
    return query;
  }

  private int places() {
    int highest = Integer.highestOneBit(values.size());
    return highest == values.size() ? highest : highest * 2;
  }
}
