package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

  @ParameterizedTest
  @CsvSource({
    "阿莫西林胶囊, a mo xi lin jiao nang",
    "布洛芬片, bu luo fen pian",
    "阿胶, e jiao",
    "重组人胰岛素, chong zu ren yi dao su",
    "人参, ren shen",
    "B族维生素12片, b zu wei sheng su 12 pian",
    "维生素C（泡腾片）, wei sheng su c pao teng pian",
    "Ａ Ｂ, a b",
    "Café, cafe",
    "'', ''"
  })
  void readsChineseAsPinyin(String chinese, String pinyin) {
    assertThat(SearchTerms.pinyin(chinese)).isEqualTo(pinyin);
  }
}
