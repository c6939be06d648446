package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.catalogue.boundary.ChangeImportResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B7 an act on an import")
class ImportActTest {

  @ParameterizedTest
  @EnumSource(ImportAct.class)
  void isKnownByTheWordOfItsButton(ImportAct act) {
    assertThat(ImportAct.of(act.word())).contains(act);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "APPROVE", "delete"})
  void isNothingByAnyOtherWord(String word) {
    assertThat(ImportAct.of(word)).isEmpty();
  }

  @Test
  void saysWhenItWasNotDone() {
    assertThat(ImportAct.APPROVE.did(ChangeImportResult.CHANGED)).isEqualTo("APPROVE");
    assertThat(ImportAct.APPROVE.did(ChangeImportResult.NOT_NOW)).isEqualTo("NOT_NOW");
  }
}
