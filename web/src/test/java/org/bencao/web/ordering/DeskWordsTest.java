package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.DeskSheet;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.boundary.OrderChangeView;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("K1: the words of the desk")
class DeskWordsTest {

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @DisplayName("every word that a code chooses is there")
  void areThereForEachCode(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(DeskTask.values())
        .allSatisfy(task -> assertThat(pages.has("ordering.desk.task." + task)).isTrue())
        .allSatisfy(task -> assertThat(pages.has("ordering.desk.asks." + task)).isTrue())
        .allSatisfy(task -> assertThat(OrderLooks.of(task).icon()).isNotBlank());
    assertThat(DeskOrderPage.PANELS)
        .allSatisfy(panel -> assertThat(pages.has("ordering.desk.panel." + panel)).isTrue());
    assertThat(DeskWays.OWN)
        .allSatisfy(reason -> assertThat(pages.has("ordering.desk.way." + reason)).isTrue());
    assertThat(Kind.values())
        .allSatisfy(kind -> assertThat(pages.has("ordering.change.kind." + kind)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void drawEveryAnswerToAWish(Locale language) {
    var rows =
        new DeskChangeRows(
            OrderReader.of(language), Instant.EPOCH, new DeskOrderFixture().with(10, 0, 0).view());

    var waiting = rows.row(change(Optional.empty()));
    var answered =
        Stream.of(Verdict.values()).map(one -> rows.row(change(Optional.of(one)))).toList();

    assertThat(waiting.waiting()).isTrue();
    assertThat(waiting.lines().get(0)).contains("4").doesNotContain("3");
    assertThat(answered).allSatisfy(row -> assertThat(row.state().text()).isNotBlank());
    assertThat(answered).allSatisfy(row -> assertThat(row.lines().get(0)).contains("4", "3"));
  }

  @Test
  void sayInEachRowOfATableWhatIsWrongWithItOrItsLine() {
    var bad = Finding.of(Reason.DATE_UNREADABLE, Optional.of(1), Map.of("raw", "soon"));
    var sheet =
        new DeskSheet(
            List.of(
                row(2, Optional.empty()),
                row(3, Optional.of(bad)),
                new DeskSheet.Row(
                    4, "raw", Optional.of(2), DeskSheet.Said.NOTHING, Optional.empty())));
    var ofLine =
        Finding.of(
            Reason.QTY_EXCEEDS_OPEN,
            Optional.of(1),
            Map.of("qty", "12", "left", "10", "over", "2"));

    var rows = SheetRowTexts.of(sheet, List.of(ofLine), OrderReader.words());

    assertThat(rows).extracting(KeptForm.Row::row).containsExactly(2, 3, 4);
    assertThat(rows.get(0).action()).isEqualTo("Ship what is open");
    assertThat(rows.get(1).fact()).startsWith("Expiry “soon”");
    assertThat(rows.get(2).fact()).isEmpty();
    assertThat(SheetRowTexts.isOfARow(sheet, ofLine)).isTrue();
  }

  private static DeskSheet.Row row(int number, Optional<Finding> fault) {
    return new DeskSheet.Row(number, "raw", Optional.of(1), DeskSheet.Said.NOTHING, fault);
  }

  private static OrderChangeView change(Optional<Verdict> verdict) {
    return new OrderChangeView(
        1,
        Kind.CANCEL,
        "ordered twice",
        Instant.EPOCH,
        "Lin Wei",
        verdict,
        verdict.map(any -> Instant.EPOCH),
        List.of(new OrderChangeView.Line(1, new BigDecimal(4), new BigDecimal(3))));
  }
}
