package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.bencao.common.Money;
import org.bencao.invoicing.boundary.StatementRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H2 what is owed by partner and age")
class StatementPartsTest {

  @Test
  void neverAddsTwoCurrencies() {
    var parts =
        parts(
            row("CNY", "100", "0", "0", "0"),
            row("EUR", "7", "0", "0", "0"),
            row("CNY", "50", "0", "0", "0"));

    assertThat(parts).extracting(StatementPart::currency).containsExactly("CNY", "EUR");
    assertThat(parts.get(0).lines()).hasSize(2);
    assertThat(parts.get(0).sum().total()).isEqualTo("150.00");
    assertThat(parts.get(1).sum().total()).isEqualTo("7.00");
  }

  @Test
  void writesZeroAsZero() {
    var line = parts(row("CNY", "1204.8", "0", "0", "0")).get(0).lines().get(0);

    assertThat(line.notDue()).isEqualTo("1,204.80");
    assertThat(line.days30()).isEqualTo("0");
  }

  @Test
  @DisplayName("bars begin at zero and are measured by the longest")
  void measuresTheBars() {
    var bars = parts(row("CNY", "200", "100", "0", "50")).get(0).bars();

    assertThat(bars).extracting(AgeBar::share).containsExactly("100.0", "50.0", "0.0", "25.0");
    assertThat(bars).extracting(AgeBar::hue).containsExactly("", "warn", "warn", "bad");
    assertThat(bars.get(0).amount()).isEqualTo("¥200.00");
  }

  @Test
  void readsTheBarsInOneSentence() {
    var none = parts(row("CNY", "200", "0", "0", "0")).get(0);
    var young = parts(row("CNY", "150", "50", "0", "0")).get(0);
    var old = parts(row("CNY", "150", "20", "10", "20")).get(0);

    assertThat(none.reading()).isEqualTo("Nothing is overdue; ¥200.00 will be due.");
    assertThat(young.reading())
        .isEqualTo("¥50.00 of ¥200.00 is overdue (25%), none of it for more than 60 days.");
    assertThat(old.reading())
        .isEqualTo("¥50.00 of ¥200.00 is overdue (25%), ¥20.00 of it for more than 60 days.");
  }

  @Test
  void readsThemInChinese() {
    var rows = List.of(row("CNY", "150", "20", "10", "20"));
    var words = InvoiceFixture.wording(Locale.SIMPLIFIED_CHINESE);

    var part = new StatementParts(words).of(rows).get(0);

    assertThat(part.reading()).isEqualTo("¥200.00 中有 ¥50.00 逾期（25%），其中 ¥20.00 超过 60 天。");
    assertThat(part.lines().get(0).partner()).isEqualTo("江海医药");
    assertThat(part.sum().partner()).isEqualTo("全部单位");
  }

  private static List<StatementPart> parts(StatementRow... rows) {
    return new StatementParts(InvoiceFixture.wording(Locale.ENGLISH)).of(List.of(rows));
  }

  private static StatementRow row(
      String currency, String notDue, String days30, String days60, String older) {
    var total =
        List.of(notDue, days30, days60, older).stream()
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new StatementRow(
        22,
        "Jianghai",
        "江海医药",
        3,
        money(notDue, currency),
        money(days30, currency),
        money(days60, currency),
        money(older, currency),
        money("0", currency),
        new Money(total, currency));
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
