package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.RowOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 the tabs of an import")
class ImportTabsTest {

  @Test
  void countTheRowsOfEachOutcome() {
    var tabs = tabs(Optional.empty()).all();

    assertThat(tabs).extracting(ImportTab::count).containsExactly("1,242", "1,000", "204", "38");
    assertThat(tabs).extracting(ImportTab::show).containsExactly("", "new", "changed", "refused");
  }

  @Test
  void markTheOneThatWasChosen() {
    var tabs = tabs(Optional.of(RowOutcome.REFUSED)).all();

    assertThat(tabs)
        .filteredOn(ImportTab::current)
        .extracting(ImportTab::show)
        .containsExactly("refused");
  }

  @Test
  void readTheWordOfAnAddress() {
    assertThat(ImportTabs.outcome("changed")).contains(RowOutcome.CHANGED);
    assertThat(ImportTabs.outcome("same")).isEmpty();
  }

  private static ImportTabs tabs(Optional<RowOutcome> chosen) {
    return new ImportTabs(
        ImportFixture.words(Locale.ENGLISH), ImportFixture.in(ImportState.REVIEW), chosen);
  }
}
