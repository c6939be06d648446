package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedNameTest {

  @ParameterizedTest
  @CsvSource({
    "offers.csv, offers.csv",
    "C:\\prices\\offers.csv, offers.csv",
    "/home/lin/报价.xlsx, 报价.xlsx"
  })
  void isTheNameWithoutFolders(String sent, String kept) {
    assertThat(UploadedName.of(sent).text()).isEqualTo(kept);
  }

  @Test
  void holdsNoLineBreak() {
    assertThat(UploadedName.of("offers\r\n.csv").text()).isEqualTo("offers.csv");
  }

  @Test
  void keepsTheEndOfALongName() {
    var kept = UploadedName.of("a".repeat(300) + ".csv").text();

    assertThat(kept).hasSize(UploadedName.LONGEST).endsWith(".csv");
  }

  @Test
  void cutsNoCharacterInTwo() {
    var kept = UploadedName.of("𠮷".repeat(150) + "x").text();

    assertThat(kept).hasSize(199).startsWith("𠮷");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "folder/"})
  void isADashWhereThereIsNone(String sent) {
    assertThat(UploadedName.of(sent).text()).isEqualTo("–");
  }
}
