package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("B7 all that an import can say has words in both languages")
class ImportWordsTest {

  private static final List<String> OF_ROWS =
      List.of(
          "missing",
          "no-identifier",
          "no-name",
          "too-long",
          "not-a-number",
          "not-a-whole-number",
          "not-a-date",
          "not-a-time",
          "check-digit",
          "unknown-code",
          "not-digits",
          "out-of-range",
          "negative",
          "too-little",
          "too-much",
          "too-precise",
          "too-many-decimals",
          "cell-error",
          "broken-character",
          "contradiction",
          "below-multiple",
          "above-maximum",
          "bad-packing",
          "no-hierarchy",
          "uneven-lists",
          "too-many-cells",
          "duplicate-in-file",
          "identifiers-contradict",
          "item-unknown",
          "item-ambiguous",
          "currency-differs");

  private static final List<String> OF_FILES =
      List.of(
          "no-header",
          "broken-row",
          "endless-row",
          "endless-cell",
          "endless-blanks",
          "rows-out-of-order",
          "not-csv",
          "not-xlsx",
          "old-excel",
          "no-sheet",
          "unsafe-xlsx",
          "not-zip",
          "not-archive",
          "broken-archive",
          "missing-file",
          "double-file",
          "too-many-entries",
          "bad-charset",
          "wrong-charset",
          "no-known-column",
          "double-column",
          "too-many-columns",
          "too-large",
          "other");

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void statesAndOutcomes(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(ImportState.values())
        .allSatisfy(state -> assertThat(pages.has("catalogue.import.state." + state)).isTrue())
        .allSatisfy(state -> assertThat(pages.has("catalogue.import.says." + state)).isTrue())
        .allSatisfy(state -> assertThat(ImportLooks.of(state).icon()).isNotBlank());
    assertThat(RowOutcome.values())
        .filteredOn(RowOutcome::isKept)
        .allSatisfy(one -> assertThat(pages.has("catalogue.import.outcome." + one)).isTrue())
        .allSatisfy(one -> assertThat(ImportLooks.of(one).icon()).isNotBlank());
    assertThat(ImportKind.values())
        .allSatisfy(kind -> assertThat(pages.has("catalogue.imports.kind." + kind)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void actsAndWhatCameOfThem(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(ImportAct.values())
        .extracting(act -> act.did(ChangeImportResult.CHANGED))
        .allSatisfy(did -> assertThat(pages.has("catalogue.import.did." + did)).isTrue());
    assertThat(pages.has("catalogue.import.did." + ChangeImportResult.NOT_NOW)).isTrue();
    assertThat(UploadFault.values())
        .allSatisfy(fault -> assertThat(pages.has("catalogue.imports.did." + fault)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fields(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(Field.values())
        .allSatisfy(field -> assertThat(pages.has("catalogue.field." + field)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void problemsOfRowsWhateverIsKnownOfThem(Locale language) {
    var words = new ProblemWords(language);

    assertThat(OF_ROWS)
        .allSatisfy(
            problem -> {
              var fault = new RowFault(Field.PRICE, "price", "x", problem, Map.of());
              assertThat(PageTexts.in(language).has("catalogue.problem." + problem)).isTrue();
              assertThat(words.wrong(fault)).isNotBlank().doesNotContain("{", "none");
              assertThat(words.right(fault)).isNotBlank().doesNotContain("{", "none");
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void waysOutOfRules(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(List.of(Reason.SELLER_SCOPE, Reason.BUYER_NOT_ENTITLED, Reason.AGENT_MAY_NOT_TRADE))
        .allSatisfy(reason -> assertThat(pages.has("catalogue.right." + reason)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void problemsOfFilesWhateverIsKnownOfThem(Locale language) {
    var words = new ProblemWords(language);

    assertThat(OF_FILES)
        .allSatisfy(
            problem -> {
              assertThat(PageTexts.in(language).has("catalogue.problem." + problem)).isTrue();
              assertThat(words.wrong(problem, Map.of())).isNotBlank().doesNotContain("{", "none");
              assertThat(words.right(problem, Map.of())).isNotBlank().doesNotContain("{", "none");
            });
  }
}
