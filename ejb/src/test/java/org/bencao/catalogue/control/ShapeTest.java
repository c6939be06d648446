package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bencao.catalogue.boundary.Field;
import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void keepsNumbersInOneForm() {
    assertThat(good(Field.PRICE, "12.50")).isEqualTo("12.5");
    assertThat(good(Field.PRICE, "0.00")).isEqualTo("0");
    assertThat(good(Field.PRICE, "100")).isEqualTo("100");
    assertThat(good(Field.DECLARED_STOCK, "12.0")).isEqualTo("12");
    assertThat(good(Field.ORDER_MULTIPLE, "010")).isEqualTo("10");
  }

  @Test
  void takesNoNumberForGranted() {
    assertThat(problem(Field.PRICE, "1,234.50")).isEqualTo("not-a-number");
    assertThat(problem(Field.PRICE, "-1")).isEqualTo("not-a-number");
    assertThat(problem(Field.PRICE, "1E3")).isEqualTo("not-a-number");
    assertThat(problem(Field.PRICE, "12.50 EUR")).isEqualTo("not-a-number");
    assertThat(problem(Field.PRICE, "0.0000001")).isEqualTo("too-precise");
    assertThat(problem(Field.PRICE, "99999999999999")).isEqualTo("too-much");
    assertThat(problem(Field.VAT_PERCENT, "101")).isEqualTo("too-much");
    assertThat(problem(Field.DECLARED_STOCK, "1.5")).isEqualTo("not-a-whole-number");
    assertThat(problem(Field.ORDER_MULTIPLE, "0")).isEqualTo("too-little");
  }

  @Test
  void readsDaysThatBeginWithTheYear() {
    for (var day :
        new String[] {"2026-11-04", "2026/11/4", "2026.11.04", "20261104", "2026年11月4日"}) {
      assertThat(good(Field.SOONEST_EXPIRY, day)).isEqualTo("2026-11-04");
    }
    for (var text :
        new String[] {"04/11/2026", "2026-02-30", "2026-11", "46350", "2026-11/04", "1026-11-04"}) {
      assertThat(problem(Field.SOONEST_EXPIRY, text)).isEqualTo("not-a-date");
    }
  }

  @Test
  void readsMomentsAndTimes() {
    assertThat(good(Field.DECLARED_AT, "2026-11-24")).isEqualTo("2026-11-24");
    assertThat(good(Field.DECLARED_AT, "2026/11/24 8:30")).isEqualTo("2026-11-24T08:30:00");
    assertThat(good(Field.DECLARED_AT, "2026-11-24T08:30:15+08:00"))
        .isEqualTo("2026-11-24T08:30:15+08:00");
    assertThat(good(Field.DECLARED_AT, "2026-11-24T08:30:15Z")).isEqualTo("2026-11-24T08:30:15Z");
    assertThat(problem(Field.DECLARED_AT, "2026-11-24T25:00")).isEqualTo("not-a-date");
    assertThat(good(Field.CUT_OFF, "9:05")).isEqualTo("09:05");
    assertThat(good(Field.CUT_OFF, "16:00:00")).isEqualTo("16:00");
    assertThat(problem(Field.CUT_OFF, "24:00")).isEqualTo("not-a-time");
    assertThat(problem(Field.CUT_OFF, "4 pm")).isEqualTo("not-a-time");
  }

  @Test
  void checksTheDigitsOfNumbers() {
    assertThat(good(Field.GTIN, "3400949497294")).isEqualTo("03400949497294");
    assertThat(good(Field.GTIN, "０３４００ ９４９４-９７２９４")).isEqualTo("03400949497294");
    assertThat(FieldShapes.judge(Field.GTIN, "3400949497295"))
        .isEqualTo(Judged.bad("3400949497295", "check-digit", Map.of("wanted", "4")));
    assertThat(problem(Field.GTIN, "3.40095E+12")).isEqualTo("not-digits");
    assertThat(good(Field.CIP13, "3400949497294")).isEqualTo("3400949497294");
    assertThat(problem(Field.CIP13, "3400949497290")).isEqualTo("check-digit");
    assertThat(good(Field.NDC11, "00002-1200-10")).isEqualTo("00002120010");
    assertThat(problem(Field.NDC11, "2120010")).isEqualTo("not-digits");
    assertThat(problem(Field.CIP7, "494972")).isEqualTo("not-digits");
  }

  @Test
  void knowsTheCodesThatThePortalHasWordsFor() {
    assertThat(good(Field.CLASSES, "RX CHEM RX")).isEqualTo("RX CHEM");
    assertThat(FieldShapes.judge(Field.CLASSES, "RX NARCO"))
        .isEqualTo(Judged.bad("NARCO", "unknown-code"));
    assertThat(problem(Field.CLASSES, "RX OTC_A")).isEqualTo("contradiction");
    assertThat(good(Field.UNIT, "XBX")).isEqualTo("XBX");
    assertThat(problem(Field.UNIT, "box")).isEqualTo("unknown-code");
    assertThat(good(Field.STORAGE, "FROZEN")).isEqualTo("FROZEN");
    assertThat(problem(Field.STORAGE, "WARM")).isEqualTo("unknown-code");
    assertThat(good(Field.CURRENCY, "EUR")).isEqualTo("EUR");
    assertThat(problem(Field.CURRENCY, "EURO")).isEqualTo("unknown-code");
    assertThat(good(Field.PACK_HIERARCHY, "EACH:24  INNER:10 CASE:12"))
        .isEqualTo("EACH:24 INNER:10 CASE:12");
    assertThat(problem(Field.PACK_HIERARCHY, "EACH:24 EACH:12")).isEqualTo("no-hierarchy");
    assertThat(problem(Field.PACK_HIERARCHY, "24 in a box")).isEqualTo("no-hierarchy");
  }

  @Test
  void keepsCompatibilityCharactersInWordsAlone() {
    assertThat(good(Field.CN_APPROVAL, "国药准字Ｈ２００１３０６２")).isEqualTo("国药准字H20013062");
    assertThat(good(Field.NAME_ZH, "　Ｂ族维生素\n片 ")).isEqualTo("Ｂ族维生素 片");
  }

  @Test
  void takesNoErrorOfASpreadsheetForAName() {
    assertThat(problem(Field.NAME_EN, "#N/A")).isEqualTo("cell-error");
    assertThat(problem(Field.NAME_EN, "=B2*2")).isEqualTo("cell-error");
    assertThat(problem(Field.NAME_EN, "Parac\uFFFDtamol")).isEqualTo("broken-character");
    assertThat(problem(Field.NAME_EN, "Aspirin\u0000")).isEqualTo("broken-character");
    // what our own export writes, so that a spreadsheet computes nothing
    assertThat(good(Field.NAME_EN, "'-5 degrees")).isEqualTo("-5 degrees");
  }

  @Test
  void saysHowLongIsTooLong() {
    assertThat(FieldShapes.judge(Field.STRENGTH, "m".repeat(256)))
        .isEqualTo(
            Judged.bad("m".repeat(256), "too-long", Map.of("longest", "255", "length", "256")));
    assertThat(good(Field.STRENGTH, "m".repeat(255))).hasSize(255);
  }

  private static String good(Field field, String text) {
    var judged = FieldShapes.judge(field, text);
    assertThat(judged.problem()).as(text).isEmpty();
    return judged.text();
  }

  private static String problem(Field field, String text) {
    return FieldShapes.judge(field, text).problem();
  }
}
