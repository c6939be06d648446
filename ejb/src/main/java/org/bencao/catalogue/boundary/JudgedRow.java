package org.bencao.catalogue.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.common.Finding;

/**
 * A row held against what is live.
 *
 * @param keys numbers that no second row of the same file may name
 */
public record JudgedRow(
    MappedRow row,
    RowOutcome outcome,
    Set<String> keys,
    List<Difference> differences,
    List<RowFault> faults) {

  public JudgedRow {
    keys = Set.copyOf(keys);
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
  }

  public static JudgedRow of(MappedRow row, Set<String> keys, List<Difference> differences) {
    var outcome = differences.isEmpty() ? RowOutcome.SAME : RowOutcome.CHANGED;
    return new JudgedRow(row, outcome, keys, differences, List.of());
  }

  public static JudgedRow fresh(MappedRow row, Set<String> keys) {
    return new JudgedRow(row, RowOutcome.NEW, keys, List.of(), List.of());
  }

  public static JudgedRow refused(MappedRow row, List<RowFault> faults) {
    return new JudgedRow(row, RowOutcome.REFUSED, Set.of(), List.of(), faults);
  }

  /** By rules, which have something against what the field names. */
  public static JudgedRow refused(MappedRow row, Field field, List<Finding> findings) {
    var value = row.values().getOrDefault(field, "");
    return refused(
        row, findings.stream().map(finding -> RowFault.of(field, value, finding)).toList());
  }

  /** For a field of the row, with the value that stands there. */
  public static JudgedRow refused(
      MappedRow row, Field field, String problem, Map<String, String> facts) {
    var value = row.values().getOrDefault(field, "");
    return refused(row, List.of(new RowFault(field, "", value, problem, facts)));
  }
}
