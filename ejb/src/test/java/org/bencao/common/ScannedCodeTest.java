package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.Year;
import org.bencao.common.ScannedCode.Doubt;
import org.bencao.common.ScannedCode.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTest {

  private static final String GTIN = "09521021002015";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "]d201095210210020151727013110AB-12<GS>21SN/1<GS>",
        "]d2<GS>0109521021002015<GS>1727013110AB-12<GS>21SN/1",
        "]C101095210210020151727013121SN/1<GS>10AB-12",
        "]Q30109521021002015{GS}1727013110AB-12{gs}21SN/1",
        "01095210210020151727013110AB-12<gs>21SN/1",
        "10AB-12<GS>21SN/1<GS>010952102100201517270131",
        "(01)09521021002015(17)270131(10)AB-12(21)SN/1",
        "]d2(01)09521021002015(17)270131(10)AB-12(21)SN/1",
        "(01) 09521021002015 (17) 270131 (10) AB-12 (21) SN/1",
        "（01）０９５２１０２１００２０１５（17）270131（10）ＡＢ－１２（21）SN/1",
        "https://id.gs1.org/01/09521021002015/10/AB-12/21/SN%2F1?17=270131",
        "HTTPS://shop.example/deep/01/9521021002015/10/AB-12/21/SN%2F1?linkType=all&17=270131#a"
      })
  @DisplayName("A6: the same pack is understood however its code came")
  void readsTheSamePackInEveryForm(String scanned) {
    var code = ScannedCode.read(scanned).orElseThrow();

    assertThat(code.kind()).isIn(Kind.GS1_ELEMENTS, Kind.GS1_LINK);
    assertThat(code.gtin()).contains(new Gtin(GTIN));
    assertThat(code.expiry()).contains(LocalDate.of(2027, 1, 31));
    assertThat(code.lot()).contains("AB-12");
    assertThat(code.serial()).contains("SN/1");
    assertThat(code.lookups()).containsExactly(GTIN);
    assertThat(code.doubt()).isEmpty();
  }

  @Test
  void takesTheRealSeparatorCharacter() {
    var code = ScannedCode.read("\u001D010952102100201521S1\u001D17270131\r\n").orElseThrow();

    assertThat(code.serial()).contains("S1");
    assertThat(code.value()).isEqualTo("(01)09521021002015(21)S1(17)270131");
  }

  @Test
  void keepsAllElementsInTheirOrder() {
    var code =
        ScannedCode.read("]d2010952102100201511260100240X-1<GS>241C1<GS>710PZ1<GS>3012<GS>91zz")
            .orElseThrow();

    assertThat(code.elements())
        .containsExactly(
            entry("01", GTIN),
            entry("11", "260100"),
            entry("240", "X-1"),
            entry("241", "C1"),
            entry("710", "PZ1"),
            entry("30", "12"));
    assertThat(code.count()).contains(12);
    assertThat(code.lookups()).containsExactly(GTIN, "PZ1");
  }

  @Test
  void readsACartonByItsContentAndCount() {
    var code = ScannedCode.read("00009520000000000019" + "0209521021002015" + "3748").orElseThrow();

    assertThat(code.gtin()).contains(new Gtin(GTIN));
    assertThat(code.count()).contains(48);
    assertThat(code.elements()).containsEntry("00", "009520000000000019");
  }

  @Test
  void aPalletAloneNamesNoItem() {
    var code = ScannedCode.read("00009520000000000019").orElseThrow();

    assertThat(code.kind()).isEqualTo(Kind.GS1_ELEMENTS);
    assertThat(code.gtin()).isEmpty();
    assertThat(code.lookups()).isEmpty();
  }

  @Test
  void putsTheNationalNumberOfTheCodeBeforeWhatTheGtinMayMean() {
    var code = ScannedCode.read("(01)00399999101011(715)99999-101-01").orElseThrow();

    assertThat(code.lookups())
        .containsExactly("00399999101011", "99999010101", "09999910101", "99999101001");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "01095210210020151727013110LOT121SERIAL",
        "0109521021002015172701311012345678901234567890121",
        "]C1010952102100201517270131101234511270101",
        "]d201095210210020151727013110A2112",
        "010952102100201517270131240X10Y"
      })
  @DisplayName("TRC-02: where separators were lost nothing of unknown end is guessed")
  void doesNotGuessWhereAValueEnds(String scanned) {
    var code = ScannedCode.read(scanned).orElseThrow();

    assertThat(code.kind()).isEqualTo(Kind.AMBIGUOUS);
    assertThat(code.doubt()).contains(Doubt.NO_SEPARATOR);
    assertThat(code.lot()).isEmpty();
    assertThat(code.serial()).isEmpty();
    assertThat(code.value()).isEqualTo(scanned.replace("]C1", "").replace("]d2", ""));
    // what is sure is enough for an order
    assertThat(code.gtin()).contains(new Gtin(GTIN));
    assertThat(code.expiry()).contains(LocalDate.of(2027, 1, 31));
    assertThat(code.lookups()).containsExactly(GTIN);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "01095210210020151727013110AB12, AB12",
    "0109521021002015172701311020261105, 20261105",
    "<GS>01095210210020151727013110A2112, A2112",
    "0109521021002015<GS>1727013110A2112, A2112"
  })
  void takesALastLotThatCanBeReadInOneWay(String scanned, String lot) {
    assertThat(ScannedCode.read(scanned).orElseThrow().lot()).contains(lot);
  }

  @Test
  void sameElementTwiceIsFineUntilItDiffers() {
    var same = ScannedCode.read("(01)09521021002015(10)A(10)A").orElseThrow();
    var other = ScannedCode.read("(01)09521021002015(10)A(10)B").orElseThrow();
    var link = ScannedCode.read("https://x.example/01/09521021002015?01=00399999101011");

    assertThat(same.lot()).contains("A");
    assertThat(other.kind()).isEqualTo(Kind.AMBIGUOUS);
    assertThat(other.doubt()).contains(Doubt.TWO_VALUES);
    assertThat(other.lot()).isEmpty();
    assertThat(link.orElseThrow().gtin()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "9521021002015 | GTIN | 09521021002015 | 09521021002015 | 09521021002015",
        "９５２１０２１００２０１５ | GTIN | 09521021002015 | 09521021002015 | 09521021002015",
        "]E09521021002015 | GTIN | 09521021002015 | 09521021002015 | 09521021002015",
        "9 521021 002015 | GTIN | 09521021002015 | 09521021002015 | 09521021002015",
        "09521021002015 | GTIN | 09521021002015 | 09521021002015 | 09521021002015",
        "]E495212340 | GTIN | 00000095212340 | 00000095212340 | 00000095212340",
        "399999101011 | GTIN | 00399999101011 | 00399999101011"
            + " | 00399999101011;09999910101;99999010101;99999101001",
        "3400999999014 | CIP13 | 3400999999014 | 03400999999014 | 03400999999014;3400999999014",
        "99999-101-01 | NDC | 99999010101 | 00399999101011 | 99999010101;00399999101011",
        "NDC 0999-1234-01 | NDC | 00999123401 | 00309991234013 | 00999123401;00309991234013",
        "99991‑2340‑1 | NDC | 99991234001 | 00399991234014 | 99991234001;00399991234014",
        "99999-0123-11 | NDC | 99999012311 | 00399999123112 | 99999012311;00399999123112",
        "99999123411 | NDC | 99999123411 | - | 99999123411",
        "81999990123456789012 | CN_TRACE | 81999990123456789012 | - | 8199999",
        "]C08199 9990 1234 5678 9012 | CN_TRACE | 81999990123456789012 | - | 8199999",
        "国药准字h20990001 | APPROVAL | 国药准字H20990001 | - | 国药准字H20990001",
        "国药准字 Z20990003 | APPROVAL | 国药准字Z20990003 | - | 国药准字Z20990003",
        "demo-yp20990004 | APPROVAL | DEMO-YP20990004 | - | DEMO-YP20990004",
        "DEMO-NDC-99999-1010-01 | APPROVAL | DEMO-NDC-99999-1010-01 | - | DEMO-NDC-99999-1010-01",
        "DEMO-MD3-20990007 | APPROVAL | DEMO-MD3-20990007 | - | DEMO-MD3-20990007"
      })
  @DisplayName("A6: numbers without identifiers are known by their form")
  void readsBareNumbers(String typed, Kind kind, String value, String gtin, String lookups) {
    var code = ScannedCode.read(" \t" + typed + "\u3000").orElseThrow();

    assertThat(code.kind()).isEqualTo(kind);
    assertThat(code.value()).isEqualTo(value);
    assertThat(code.gtin().map(Gtin::value).orElse(null)).isEqualTo(gtin);
    assertThat(code.lookups()).containsExactly(lookups.split(";"));
    assertThat(code.elements()).isEmpty();
  }

  @Test
  void anElevenDigitNdcWithTwoZerosMayBeEitherOfTwoGtins() {
    var code = ScannedCode.read("99999010101").orElseThrow();

    assertThat(code.gtin()).isEmpty();
    assertThat(code.lookups()).hasSize(3).startsWith("99999010101").contains("00399999101011");
  }

  @Test
  void tellsTheCenturyFromTheYearItIsGiven() {
    var scanned = "(01)09521021002015(17)800131";

    assertThat(ScannedCode.read(scanned).orElseThrow().expiry())
        .contains(LocalDate.of(1980, 1, 31));
    assertThat(ScannedCode.read(scanned, Year.of(2040)).orElseThrow().expiry())
        .contains(LocalDate.of(2080, 1, 31));
  }

  @ParameterizedTest(name = "sample {index}")
  @ValueSource(
      strings = {
        "",
        " ",
        "100201",
        "amxl",
        "阿莫西林",
        "9521021002016",
        "9999910101",
        "0109521021002016",
        "01095210210020151713310110A",
        "0109521021002015172701",
        "010952102100201510",
        "0109521021002015051",
        "]d2ABC",
        "(01)9521021002015",
        "(01)09521021002015(10)",
        "(01)09521021002015(30)1234567890",
        "()",
        "(01",
        "https://example.org/",
        "https://example.org/01/09521021002016",
        "https://example.org/01/09521021002015/10",
        "https://example.org/01/09521021002015/more/path",
        "https://example.org/01/09521021002015/10/%E9%98",
        "https://example.org/01/09521021002015?17=270",
        "ftp://example.org/01/09521021002015",
        "00123456789012345678",
        "8199999012345678901",
        "国药准字X20990001",
        "H20990001",
        "DEMO-5-01",
        "DEMO-KH-BL-002"
      })
  void findsNoCodeInAnythingElse(String typed) {
    assertThat(ScannedCode.read(typed)).isEmpty();
  }

  @Test
  void findsNoCodeInANovel() {
    assertThat(ScannedCode.read("(01)09521021002015(10)A".repeat(100))).isEmpty();
  }
}
