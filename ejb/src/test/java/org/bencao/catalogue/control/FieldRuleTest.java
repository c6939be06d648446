package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldRuleTest {

  @Test
  void takesTheFirstTextThatIsNotBlank() {
    var rule = new FieldRule.First(List.of("brand", "generic"));

    assertThat(read(rule, Map.of("brand", " \u00A0", "generic", " Aspirin "))).isEqualTo("Aspirin");
    assertThat(read(rule, Map.of())).isEmpty();
  }

  @Test
  void joinsWhatIsThere() {
    var rule = new FieldRule.Joined(List.of("a", "b", "c"), " ");

    assertThat(read(rule, Map.of("a", "1", "c", "3"))).isEqualTo("1 3");
  }

  @Test
  void putsNoPrefixBeforeNothing() {
    var rule = new FieldRule.Column("ndc", "N");

    assertThat(read(rule, Map.of("ndc", "00002120010"))).isEqualTo("N00002120010");
    assertThat(read(rule, Map.of("ndc", " "))).isEmpty();
  }

  @Test
  void pairsListsInParallel() {
    var rule = new PairedLists(List.of("strength", "unit"), "; ");

    assertThat(read(rule, Map.of("strength", "25; 3", "unit", "mg/1; mg/1")))
        .isEqualTo("25 mg/1; 3 mg/1");
    assertThat(read(rule, Map.of("strength", "51", "unit", "mCi/mL"))).isEqualTo("51 mCi/mL");
    assertThat(read(rule, Map.of())).isEmpty();
  }

  @Test
  void putsTheZeroBeforeABarePoint() {
    var rule = new PairedLists(List.of("strength", "unit"), "; ");

    assertThat(read(rule, Map.of("strength", ".5;10.25", "unit", "mg/1;mg/1")))
        .isEqualTo("0.5 mg/1; 10.25 mg/1");
  }

  @Test
  void pairsNothingWhereOneListIsShorter() {
    var rule = new PairedLists(List.of("strength", "unit"), "; ");
    var read = rule.read(row(Map.of("strength", "25; 3", "unit", "mg/1")));

    assertThat(read).isEqualTo(Judged.bad("25; 3 + mg/1", "uneven-lists"));
  }

  @Test
  void findsACodeByTheFirstWordThatIsContained() {
    var words =
        List.of(new WordCodes.Word("stupéfiant", "NARC RX"), new WordCodes.Word("liste I", "RX"));
    var rule = new WordCodes("conditions", words, "OTC_A");

    assertThat(read(rule, Map.of("conditions", "liste I | Stupéfiants"))).isEqualTo("NARC RX");
    assertThat(read(rule, Map.of("conditions", "LISTE II"))).isEqualTo("RX");
    assertThat(read(rule, Map.of())).isEqualTo("OTC_A");
    assertThat(new WordCodes("conditions", words, "").read(row(Map.of("conditions", "other"))))
        .isEqualTo(Judged.bad("other", "unknown-code"));
  }

  /**
   * By hand, for 0030002120010 from the right: (0+0+2+2+0+3+0)*3 = 21 and 1+0+1+0+0+0 = 2, so 23,
   * and 7 is wanting to 30.
   */
  @Test
  void makesAGtinOfAnAmericanNumber() {
    var rule = new FieldRule.GtinOfNdc10("ndc");

    assertThat(read(rule, Map.of("ndc", "0002120010"))).isEqualTo("00300021200107");
    assertThat(read(rule, Map.of("ndc", "0002-1200-10"))).isEqualTo("00300021200107");
    assertThat(read(rule, Map.of("ndc", ""))).isEmpty();
    assertThat(rule.read(row(Map.of("ndc", "00021200BO"))).problem()).isEqualTo("not-digits");
  }

  @Test
  void makesAGtinOfAFrenchNumber() {
    var rule = new FieldRule.GtinOfCip13("cip");

    assertThat(read(rule, Map.of("cip", "3400949497294"))).isEqualTo("03400949497294");
    assertThat(rule.read(row(Map.of("cip", "4949729"))).problem()).isEqualTo("not-digits");
  }

  private static String read(FieldRule rule, Map<String, String> cells) {
    var read = rule.read(row(cells));
    assertThat(read.isGood()).isTrue();
    return read.text();
  }

  private static TableRow row(Map<String, String> cells) {
    return new TableRow(2, cells);
  }
}
