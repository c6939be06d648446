package org.bencao.web.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** Imports in every state, and their rows. */
final class ImportFixture {

  static final Instant NOW = Instant.parse("2026-11-26T10:48:00Z");
  static final long ID = 7;

  private ImportFixture() {}

  /** 45,238 rows: 1,000 new, 204 changed, 38 refused. */
  static ImportView in(ImportState state) {
    boolean approved = state == ImportState.APPLYING || state == ImportState.DONE;
    return view(state, approved, Optional.empty(), Map.of(), state == ImportState.DONE ? 1204 : 0);
  }

  static ImportView failed(boolean approved, long applied) {
    return view(ImportState.FAILED, approved, Optional.of("other"), Map.of(), applied);
  }

  static ImportView failed(String problem, Map<String, String> facts) {
    return view(ImportState.FAILED, false, Optional.of(problem), facts, 0);
  }

  private static ImportView view(
      ImportState state,
      boolean approved,
      Optional<String> failure,
      Map<String, String> facts,
      long applied) {
    return new ImportView(
        ID,
        ImportKind.OFFERS,
        "Bencao offers",
        "offers.csv",
        5_452_595,
        "3fa2b1c4d5e6f708",
        state,
        NOW.minusSeconds(360),
        "Lin Wei",
        Optional.of(NOW).filter(at -> approved),
        Optional.of("Zhou Min").filter(by -> approved),
        Optional.empty(),
        failure,
        facts,
        62,
        45_238,
        1_000,
        204,
        43_996,
        38,
        applied);
  }

  static ImportRowView changed(Difference... differences) {
    return new ImportRowView(
        1204, RowOutcome.CHANGED, "Ibuprofen capsules", List.of(differences), List.of());
  }

  static ImportRowView refused(long row, RowFault... faults) {
    return new ImportRowView(row, RowOutcome.REFUSED, "100202", List.of(), List.of(faults));
  }

  static RowFault checkDigit() {
    return new RowFault(Field.GTIN, "ean", "9521031002024", "check-digit", Map.of("wanted", "9"));
  }

  static Wording words(Locale locale) {
    return new Wording(
        (key, named) -> PageTexts.in(locale).get(key, arguments(named)),
        new Figures(locale, ZoneOffset.UTC));
  }

  private static Map<String, Object> arguments(Object... named) {
    var arguments = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      arguments.put(String.valueOf(named[at]), named[at + 1]);
    }
    return arguments;
  }
}
