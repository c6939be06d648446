package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("B7 the head of an import")
class ShownImportsTest {

  @Test
  void saysHowManyRowsWereReadAndRefused() {
    var shown = shown(ImportFixture.in(ImportState.READING));

    assertThat(shown.says()).isEqualTo("45,238 rows read, 38 refused");
    assertThat(shown.running()).isTrue();
    assertThat(shown.cancellable()).isTrue();
  }

  @Test
  void asksForApprovalOfWhatChangesAlone() {
    var shown = shown(ImportFixture.in(ImportState.REVIEW));

    assertThat(shown.approve()).isEqualTo("Approve 1,204 changes");
    assertThat(shown.running()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = ImportState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
  void asksForNoApprovalInAnyOtherState(ImportState state) {
    assertThat(shown(ImportFixture.in(state)).approve()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ImportState.class,
      names = {"DONE", "CANCELLED", "FAILED"})
  void leavesNothingToCancelWhereItHasEnded(ImportState state) {
    assertThat(shown(ImportFixture.in(state)).cancellable()).isFalse();
  }

  @Test
  void goesOnWhereReadingStopped() {
    assertThat(shown(ImportFixture.failed(false, 0)).resume()).isEqualTo("Go on from row 45,238");
  }

  @Test
  void goesOnWhereTakingOverStopped() {
    var shown = shown(ImportFixture.failed(true, 1_000));

    assertThat(shown.resume()).isEqualTo("Go on after 1,000 of 1,204 changes");
    assertThat(shown.failure().rest()).isEqualTo("1,000 changes are in the catalogue already");
  }

  @Test
  void namesTheRowAtWhichTheFileCannotBeRead() {
    var why = shown(ImportFixture.failed("broken-row", Map.of("row", "17"))).failure();

    assertThat(why.fact()).contains("breaks off");
    assertThat(why.document()).isEqualTo("offers.csv, row 17");
    assertThat(why.action()).isNotBlank();
  }

  @Test
  void namesTheFileAloneWhereNoRowIsMeant() {
    var why = shown(ImportFixture.failed("not-xlsx", Map.of("row", "0"))).failure();

    assertThat(why.document()).isEqualTo("offers.csv");
  }

  @Test
  void tellsWhatTheFileIsAndWhoBroughtIt() {
    assertThat(shown(ImportFixture.in(ImportState.REVIEW)).fact())
        .isEqualTo("Offers · Bencao offers · 5.2 MB · uploaded by Lin Wei, 10:42");
  }

  @Test
  void tellsWhoApproved() {
    assertThat(shown(ImportFixture.in(ImportState.DONE)).approved())
        .isEqualTo("Approved by Zhou Min, 10:48");
  }

  private static ShownImport shown(ImportView view) {
    return new ShownImports(ImportFixture.words(Locale.ENGLISH), ImportFixture.NOW).of(view);
  }
}
