package org.bencao.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=1\n2"})
  void formulasStayTexts(String text) {
    assertEquals("'" + text, SpreadsheetText.guarded(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "L-1", "6901234567892", "阿司匹林", "a=b"})
  void othersStayAsTheyAre(String text) {
    assertEquals(text, SpreadsheetText.guarded(text));
  }
}
