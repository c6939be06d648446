package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.ImportTarget;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.entity.ImportFile;
import org.bencao.catalogue.entity.ImportRow;

/**
 * Takes rows of a file in batches: holds them against what is live and keeps what would change and
 * what is refused, with the row to go on from, all in one transaction. Nothing goes live here.
 */
@Stateless
public class ImportReading {

  @Inject Imports imports;
  @Inject @Any Instance<ImportTarget> targets;
  @Inject Clock clock;

  /**
   * @param percent of the file that was read with these
   */
  public void take(long importId, List<MappedRow> batch, int percent) {
    var file = imports.own(importId);
    var rows = batch.stream().filter(row -> row.number() > file.read()).toList();
    if (rows.isEmpty() || !file.state().isRunning()) {
      return;
    }
    var judged = judge(file, rows);
    file.judged(judged, rows.get(rows.size() - 1).number(), percent);
    judged.stream()
        .filter(row -> row.outcome() != RowOutcome.SAME)
        .forEach(row -> imports.add(new ImportRow(importId, row)));
    imports.flush();
  }

  /** Every row was taken. */
  public void end(long importId) {
    imports.own(importId).readToItsEnd(clock.instant());
  }

  private List<JudgedRow> judge(ImportFile file, List<MappedRow> rows) {
    var good = rows.stream().filter(row -> row.faults().isEmpty()).toList();
    var byRow = new HashMap<Long, JudgedRow>();
    target(file.kind())
        .judge(scope(file, clock), good)
        .forEach(judged -> byRow.put(judged.row().number(), judged));
    var firsts = firstRows(file.id(), byRow.values());
    var judged = new ArrayList<JudgedRow>();
    for (var row : rows) {
      judged.add(
          row.faults().isEmpty()
              ? unlessTwice(byRow.get(row.number()), firsts)
              : JudgedRow.refused(row, row.faults()));
    }
    return judged;
  }

  /** Which row of the file names each number first, these rows included. */
  private Map<String, Long> firstRows(long importId, Iterable<JudgedRow> rows) {
    var named = new LinkedHashMap<String, Long>();
    var keys = new HashSet<String>();
    for (var row : rows) {
      row.keys().forEach(key -> named.merge(key, row.row().number(), Math::min));
      keys.addAll(row.keys());
    }
    imports.note(importId, named);
    return imports.rowsOf(importId, keys);
  }

  /** The same file is told the same; the platform's own code stands in few files, so it is last. */
  private static JudgedRow unlessTwice(JudgedRow judged, Map<String, Long> firsts) {
    for (var key : sorted(judged.keys())) {
      long first = firsts.getOrDefault(key, judged.row().number());
      if (first != judged.row().number()) {
        return JudgedRow.refused(judged.row(), List.of(twice(judged, key, first)));
      }
    }
    return judged;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream()
        .sorted(
            Comparator.comparing((String key) -> key.startsWith(Field.CODE + ":"))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  private static RowFault twice(JudgedRow judged, String key, long first) {
    var parts = key.split(":", 2);
    var field =
        java.util.Arrays.stream(Field.values())
            .filter(one -> one.name().equals(parts[0]))
            .findFirst()
            .orElse(Field.CODE);
    return new RowFault(
        field, "", parts[1], "duplicate-in-file", Map.of("row", String.valueOf(first)));
  }

  private ImportTarget target(ImportKind kind) {
    return targets.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  static ImportScope scope(ImportFile file, Clock clock) {
    return new ImportScope(
        file.id(), file.companyId(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
