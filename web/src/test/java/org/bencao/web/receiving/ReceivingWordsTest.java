package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bencao.common.Texts;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
    "every state of a delivery, a pack and a claim has a look and a word in both languages")
class ReceivingWordsTest {

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void statesOfTheBusiness(Locale language) {
    var words = Texts.in(language);

    for (var state : DespatchState.values()) {
      assertThat(words.get("receiving.despatch." + state)).isNotBlank();
      assertThat(ReceivingLooks.of(state).icon()).isNotBlank();
    }
    for (var state : GoodsState.values()) {
      assertThat(words.get("receiving.goods." + state)).isNotBlank();
      assertThat(ReceivingLooks.of(state).icon()).isNotBlank();
    }
    for (var kind : DiscrepancyKind.values()) {
      assertThat(words.get("receiving.kind." + kind)).isNotBlank();
      assertThat(ReceivingLooks.of(kind).icon()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wordsThatACodeChooses(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(GoodsState.values())
        .allSatisfy(one -> assertThat(pages.has("receiving.verdict." + one)).isTrue())
        .allSatisfy(one -> assertThat(pages.has("receiving.says." + one)).isTrue())
        .allSatisfy(one -> assertThat(pages.has("receiving.goods-in.do." + one)).isTrue());
    assertThat(StopWords.WORDED)
        .allSatisfy(one -> assertThat(pages.has("receiving.stop." + one)).isTrue());
    assertThat(List.of("line", "carton"))
        .allSatisfy(one -> assertThat(pages.has("receiving.goods-in.rest." + one)).isTrue());
  }
}
