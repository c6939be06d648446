package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/** A table that the desk filled in for one order, as it was understood row by row. */
public record DeskSheet(List<Row> rows) {

  public DeskSheet {
    rows = List.copyOf(rows);
  }

  /**
   * One row that says something.
   *
   * @param row where it stands in the file, from 1
   * @param line the order line that is meant, where one is
   * @param fault why the row cannot be used
   */
  public record Row(
      int row, String raw, Optional<Integer> line, Said said, Optional<Finding> fault) {}

  /** The cells that were filled in and could be read. */
  public record Said(
      Optional<BigDecimal> confirmed,
      Optional<BigDecimal> backOrdered,
      Optional<BigDecimal> shipped,
      Optional<String> lot,
      Optional<LocalDate> expiry) {

    public static final Said NOTHING =
        new Said(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** So much of one lot for one order line. */
  public record Lot(int line, BigDecimal quantity, String lot, LocalDate expiry) {}

  /** Nothing of a table is used in which one row cannot be. */
  public boolean isGood() {
    return rows.stream().noneMatch(row -> row.fault().isPresent());
  }

  /** Each line once: rows of further lots repeat what the first one says. */
  public List<DeskAnswer.Line> answer() {
    var lines = new LinkedHashMap<Integer, DeskAnswer.Line>();
    for (var row : rows) {
      var said = row.said();
      int line = row.line().orElseThrow();
      lines.putIfAbsent(
          line,
          new DeskAnswer.Line(
              line,
              said.confirmed().orElse(BigDecimal.ZERO),
              said.backOrdered().orElse(BigDecimal.ZERO),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return List.copyOf(lines.values());
  }

  public List<Lot> lots() {
    return rows.stream()
        .map(
            row ->
                new Lot(
                    row.line().orElseThrow(),
                    row.said().shipped().orElseThrow(),
                    row.said().lot().orElseThrow(),
                    row.said().expiry().orElseThrow()))
        .toList();
  }
}
