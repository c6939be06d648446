package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A4: a cell of an exported list")
class ListCsvTest {

  @Test
  void isWhatItSays() {
    assertThat(ListCsv.cell("Ibuprofen tablets 200 mg")).isEqualTo("Ibuprofen tablets 200 mg");
    assertThat(ListCsv.cell("")).isEmpty();
  }

  @Test
  void isQuotedWhereItWouldEndTheCell() {
    assertThat(ListCsv.cell("20, \"blister\"")).isEqualTo("\"20, \"\"blister\"\"\"");
    assertThat(ListCsv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void isNoFormula(String text) {
    assertThat(ListCsv.cell(text).replace("\"", "")).startsWith("'");
  }
}
