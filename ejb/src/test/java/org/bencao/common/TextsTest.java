package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[,}]");

  @ParameterizedTest
  @EnumSource(Reason.class)
  @DisplayName("P10: every reason has a fact and a way out in both languages, with the same blanks")
  void wordsEveryReason(Reason reason) {
    for (var part : new String[] {".what", ".action"}) {
      var key = "reason." + reason + part;
      var english = pattern("en", key);
      var chinese = pattern("zh", key);
      assertThat(english).isNotBlank();
      assertThat(chinese).isNotBlank().isNotEqualTo(english);
      if (part.equals(".what")) {
        assertThat(placeholders(chinese)).isEqualTo(placeholders(english));
      }
    }
    for (var locale : Texts.LOCALES) {
      var texts = Texts.in(locale);
      var finding = Finding.of(reason, Optional.empty(), Map.of());
      assertThat(texts.what(finding)).isNotBlank();
      assertThat(texts.action(finding)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  @DisplayName("every state and event has a word")
  void wordsEveryState(String language) {
    var texts = Texts.in(Locale.forLanguageTag(language));
    for (var state : Headline.values()) {
      assertThat(texts.get("ordering.headline." + state)).isNotBlank();
    }
    for (var state : AnswerState.values()) {
      assertThat(texts.get("ordering.answer." + state)).isNotBlank();
    }
    for (var event : OrderEvent.values()) {
      assertThat(texts.get("ordering.event." + event)).isNotBlank();
    }
    for (var state : DeliveryState.values()) {
      assertThat(texts.get("ordering.delivery." + state)).isNotBlank();
    }
    for (var state : ReceiptState.values()) {
      assertThat(texts.get("ordering.receipt." + state)).isNotBlank();
    }
    for (var state : MoneyState.values()) {
      assertThat(texts.get("ordering.money." + state)).isNotBlank();
    }
    for (var kind : DiscrepancyKind.values()) {
      assertThat(texts.get("receiving.kind." + kind)).isNotBlank();
    }
    for (var state : GoodsState.values()) {
      assertThat(texts.get("receiving.goods." + state)).isNotBlank();
    }
    for (var state : DespatchState.values()) {
      assertThat(texts.get("receiving.despatch." + state)).isNotBlank();
    }
    for (var state : MessageState.values()) {
      assertThat(texts.get("exchange.state." + state)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"common", "exchange", "ordering", "receiving", "invoicing"})
  @DisplayName("both languages have the same keys")
  void hasTheSameKeysInBothLanguages(String feature) {
    assertThat(bundle(feature, "zh").keySet()).isEqualTo(bundle(feature, "en").keySet());
  }

  private static String pattern(String language, String key) {
    return bundle("common", language).getString(key);
  }

  private static ResourceBundle bundle(String feature, String language) {
    return ResourceBundle.getBundle(
        "org.bencao." + feature + ".messages", Locale.forLanguageTag(language));
  }

  private static TreeSet<String> placeholders(String pattern) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
