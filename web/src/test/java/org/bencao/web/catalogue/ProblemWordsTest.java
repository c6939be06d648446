package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.RowFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 the words of what is wrong with a row or a file")
class ProblemWordsTest {

  private final ProblemWords english = new ProblemWords(Locale.ENGLISH);
  private final ProblemWords chinese = new ProblemWords(Locale.SIMPLIFIED_CHINESE);

  @Test
  void sayWhatWouldBeRight() {
    var fault = ImportFixture.checkDigit();

    assertThat(english.right(fault)).contains("it would be 9");
    assertThat(chinese.right(fault)).contains("应为 9");
  }

  @Test
  void nameTheCodesThatBelongToTheField() {
    assertThat(english.right(fault(Field.STORAGE, "unknown-code", Map.of()))).contains("COLD");
    assertThat(english.right(fault(Field.CURRENCY, "unknown-code", Map.of()))).contains("ISO 4217");
  }

  @Test
  void groupTheDigitsOfRowsAndBounds() {
    var twin = fault(Field.ITEM, "duplicate-in-file", Map.of("row", "45200"));
    var large = fault(Field.PRICE, "too-much", Map.of("most", "1000000"));

    assertThat(english.wrong(twin)).isEqualTo("Row 45,200 speaks of the same item.");
    assertThat(english.right(large)).isEqualTo("Give 1,000,000 or less.");
  }

  @Test
  void sayTheSizeOfAFileAsPeopleDo() {
    assertThat(english.wrong("too-large", Map.of("most", "2147483648")))
        .isEqualTo("Unpacked, the file is larger than 2 GB.");
  }

  @Test
  void knowTheMissingFileByEitherName() {
    var named = english.wrong("missing-file", Map.of("name", "CIS_bdpm.txt"));

    assertThat(named).contains("CIS_bdpm.txt");
    assertThat(english.wrong("missing-file", Map.of("file", "CIS_bdpm.txt"))).isEqualTo(named);
  }

  @Test
  void nameTheRuleThatRefuses() {
    var facts =
        Map.of(
            "seller", "Kanghe",
            "seller_zh", "康禾",
            "class", "#class.BIO",
            "doc", "#licence.CN_DDL",
            "rule", "SCP-01",
            "source", "DAL Art. 51",
            "document", "DEMO-KH-DDL-016",
            "source_zh", "《药品管理法》第五十一条");
    var fault = fault(Field.ITEM, "SELLER_SCOPE", facts);

    assertThat(english.whole(fault))
        .isEqualTo(
            "Kanghe may not sell class biological products: not in drug distribution licence"
                + " — SCP-01, DAL Art. 51. Document: DEMO-KH-DDL-016."
                + " Send a licence with this scope to the platform, or leave the row out.");
    assertThat(chinese.whole(fault))
        .isEqualTo(
            "康禾的药品经营许可证不含“生物制品”——SCP-01，《药品管理法》第五十一条。单据：DEMO-KH-DDL-016。" + "请将含该范围的证件交平台，或删除该行。");
  }

  @Test
  void leaveASentenceAsItIs() {
    assertThat(english.wrong("The server was stopped.", Map.of()))
        .isEqualTo("The server was stopped.");
  }

  @Test
  void showAProblemThatHasNoWords() {
    assertThat(english.wrong("moon-phase", Map.of())).contains("moon-phase");
    assertThat(english.right("moon-phase", Map.of())).isNotBlank();
  }

  @Test
  void keepBothSentencesApartAsTheLanguageDoes() {
    var fault = fault(Field.PRICE, "negative", Map.of());

    assertThat(english.whole(fault)).isEqualTo("The number is below 0. Give 0 or more.");
    assertThat(chinese.whole(fault)).isEqualTo("数值小于 0。应为 0 或以上。");
  }

  private static RowFault fault(Field field, String problem, Map<String, String> facts) {
    return new RowFault(field, "column", "value", problem, facts);
  }
}
