package org.bencao.web.receiving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.receiving.boundary.DespatchView;

/** The order in which lines are counted: item by item, the earliest expiry first (F1). */
final class EarliestFirst {

  private static final Comparator<DespatchView.Line> BY_EXPIRY =
      Comparator.comparing((DespatchView.Line line) -> line.expiry().orElse(LocalDate.MAX))
          .thenComparing(DespatchView.Line::position);

  private EarliestFirst() {}

  static List<DespatchView.Line> of(List<DespatchView.Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(DespatchView.Line::position))
        .collect(
            Collectors.groupingBy(
                DespatchView.Line::itemCode, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(lots -> lots.stream().sorted(BY_EXPIRY))
        .toList();
  }
}
