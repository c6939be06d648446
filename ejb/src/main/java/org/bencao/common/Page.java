package org.bencao.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list with the key at which the older and the newer page begin (keyset paging). */
public record Page<T>(List<T> rows, Optional<String> older, Optional<String> newer) {

  public Page {
    rows = List.copyOf(rows);
  }

  public <R> Page<R> map(Function<T, R> view) {
    return new Page<>(rows.stream().map(view).toList(), older, newer);
  }
}
