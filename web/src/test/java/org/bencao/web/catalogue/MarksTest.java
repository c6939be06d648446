package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A1 the look-ahead shows what matched")
class MarksTest {

  @Test
  void marksTheTypedLettersWhateverTheirCase() {
    assertThat(Marks.of("Ibuprofen capsules", "IBU")).containsExactly(List.of(0, 3));
  }

  @Test
  void marksCharactersByTheirPinyinInitials() {
    assertThat(Marks.of("布洛芬缓释胶囊", "blf")).containsExactly(List.of(0, 3));
  }

  @Test
  void marksCharactersByFullAndHalfTypedPinyin() {
    assertThat(Marks.of("布洛芬缓释胶囊", "buluo")).containsExactly(List.of(0, 2));
    assertThat(Marks.of("布洛芬缓释胶囊", "bulu")).containsExactly(List.of(0, 2));
  }

  @Test
  void marksInTheMiddleOfAName() {
    assertThat(Marks.of("盐酸二甲双胍片", "ejsg")).containsExactly(List.of(2, 6));
  }

  @Test
  void readsFullWidthLetters() {
    assertThat(Marks.of("Ibuprofen", "ｉｂｕ")).containsExactly(List.of(0, 3));
  }

  @Test
  void marksNothingWhenTheMatchLiesElsewhere() {
    assertThat(Marks.of("Ibuprofen capsules", "100202")).isEmpty();
    assertThat(Marks.of("Ibuprofen capsules", " ")).isEmpty();
  }
}
