package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Texts;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.OfferChoice;
import org.bencao.ordering.boundary.ReorderLine;
import org.bencao.ordering.boundary.ReorderLine.Change;
import org.bencao.ordering.boundary.Rhythm;
import org.bencao.ordering.boundary.SpecialState;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A5: a past order beside today")
class ReorderRowsTest {

  private final ReorderRows rows = new ReorderRows(wording(Locale.ENGLISH));

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @Test
  void strikesTheOldPriceThroughWhereItIsAnother() {
    var row = rows.row(line(Optional.of(price("6")), List.of(Change.PRICE_UP)));

    assertThat(row.oldPrice()).isEqualTo("¥5.00");
    assertThat(row.price()).isEqualTo("¥6.00");
    assertThat(row.css()).isEqualTo("warn");
  }

  @Test
  void showsOnePriceWhereItIsTheSame() {
    var row = rows.row(line(Optional.of(price("5.00")), List.of()));

    assertThat(row.oldPrice()).isEmpty();
    assertThat(row.changed()).isFalse();
    assertThat(row.changes()).hasSize(1);
  }

  @Test
  void showsWhatIsGoneWithoutAPriceOfToday() {
    var row = rows.row(line(Optional.empty(), List.of(Change.GONE)));

    assertThat(row.gone()).isTrue();
    assertThat(row.price()).isEqualTo("–");
    assertThat(row.css()).isEqualTo("bad");
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("every word that a code chooses is there")
  void hasAWordForEachCode(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(Change.values())
        .allSatisfy(one -> assertThat(pages.has("ordering.reorder.change." + one)).isTrue());
    assertThat(OfferChoice.Kind.values())
        .allSatisfy(one -> assertThat(pages.has("ordering.lists.choice." + one)).isTrue());
    assertThat(Did.values())
        .allSatisfy(one -> assertThat(pages.has("ordering.said." + one)).isTrue());
    assertThat(Rhythm.Unit.values())
        .allSatisfy(one -> assertThat(pages.has("ordering.standing.rhythm." + one)).isTrue());
    assertThat(SpecialState.values())
        .allSatisfy(one -> assertThat(pages.has("ordering.special.state." + one)).isTrue());
  }

  @Test
  @DisplayName("A11: a rhythm is said in words")
  void saysARhythm() {
    var english = new StandingRows(wording(Locale.ENGLISH));
    var chinese = new StandingRows(wording(Locale.SIMPLIFIED_CHINESE));

    assertThat(english.rhythm(new Rhythm(2, Rhythm.Unit.WEEK, 1)))
        .isEqualTo("Every 2 weeks on Monday");
    assertThat(english.rhythm(new Rhythm(1, Rhythm.Unit.MONTH, 15)))
        .isEqualTo("Every month on day 15");
    assertThat(chinese.rhythm(new Rhythm(1, Rhythm.Unit.WEEK, 1))).isEqualTo("每周，星期一");
  }

  private static ReorderLine line(Optional<UnitPrice> now, List<Change> changes) {
    return new ReorderLine(
        1,
        "100201",
        "Testamol tablets",
        "布洛芬片",
        "XBX",
        new BigDecimal("20.000"),
        price("5"),
        now,
        Optional.empty(),
        now.map(any -> 40),
        List.of(),
        List.of(),
        changes);
  }

  private static UnitPrice price(String amount) {
    return new UnitPrice(new BigDecimal(amount), "CNY");
  }

  private static Wording wording(Locale locale) {
    return new Wording(
        (key, named) -> {
          var arguments = new HashMap<String, Object>();
          for (int at = 0; at < named.length; at += 2) {
            arguments.put(String.valueOf(named[at]), named[at + 1]);
          }
          return PageTexts.in(locale).get(key, arguments);
        },
        new Figures(locale, ZoneOffset.UTC));
  }
}
