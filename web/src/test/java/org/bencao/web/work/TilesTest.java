package org.bencao.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.ExpectedDelivery;
import org.bencao.ordering.boundary.OpenDraft;
import org.bencao.work.boundary.WorkView.CutOff;
import org.bencao.work.boundary.WorkView.Strip;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A9 the numbers above and beside the work queue")
class TilesTest {

  @Test
  void countDownToTheCutOff() {
    var clock = tiles(Locale.ENGLISH, new Strip(List.of(cutOff()), 0, 0)).get(0);

    assertThat(clock.name()).isEqualTo("Jianghai");
    assertThat(clock.other()).isEqualTo("江海医药");
    assertThat(clock.big()).isEqualTo("42 min");
    assertThat(clock.small()).isEqualTo("to cut-off 11:30");
    assertThat(clock.hot()).isTrue();
    assertThat(clock.used()).isEqualTo(98);
    assertThat(clock.lines()).isEqualTo("4 lines in draft");
    assertThat(clock.net()).isEqualTo("¥5,028.32");
  }

  @Test
  void countDownInChinese() {
    var clock = tiles(Locale.SIMPLIFIED_CHINESE, new Strip(List.of(cutOff()), 0, 0)).get(0);

    assertThat(clock.name()).isEqualTo("江海医药");
    assertThat(clock.big()).isEqualTo("42 分钟");
    assertThat(clock.small()).isEqualTo("距 11:30 截单");
    assertThat(clock.lines()).isEqualTo("草稿 4 行");
  }

  @Test
  void countWhatIsUnansweredAndWhatEnds() {
    var tiles = tiles(Locale.ENGLISH, new Strip(List.of(), 3, 1));

    assertThat(tiles).extracting(Tile::big).containsExactly("3", "1");
    assertThat(tiles).extracting(Tile::isClock).containsOnly(false);
  }

  @Test
  void leaveOutWhatIsNothing() {
    assertThat(tiles(Locale.ENGLISH, new Strip(List.of(), 0, 0))).isEmpty();
  }

  @Test
  void sayWhenGoodsComeAndWhichDraftsAreOpen() {
    var rows = new SideRows(Reader.of(Locale.ENGLISH), Reader.NOW);

    var today = rows.deliveries(List.of(delivery(LocalDate.of(2026, 11, 12)))).get(0);
    var later = rows.deliveries(List.of(delivery(LocalDate.of(2026, 11, 16)))).get(0);
    var draft = rows.drafts(List.of(draft())).get(0);

    assertThat(today.right()).isEqualTo("today");
    assertThat(later.right()).isEqualTo("16 Nov 2026");
    assertThat(later.two()).isEqualTo("3 lines of 1 order");
    assertThat(draft.right()).isEqualTo("4 lines");
    assertThat(draft.two()).isEqualTo("Saved 10:47, Lin Wei");
  }

  private static List<Tile> tiles(Locale language, Strip strip) {
    return new Tiles(Reader.of(language), Reader.NOW).of(strip);
  }

  private static CutOff cutOff() {
    var at = Reader.NOW.plus(Duration.ofMinutes(42));
    var net = List.of(new Money(new BigDecimal("5028.32"), "CNY"));
    return new CutOff(1, "Jianghai", "江海医药", at, 4, net);
  }

  private static ExpectedDelivery delivery(LocalDate day) {
    return new ExpectedDelivery(1, "Jianghai", "江海医药", day, 1, 3);
  }

  private static OpenDraft draft() {
    return new OpenDraft(9, "Thursday", Reader.NOW.minusSeconds(60), "Lin Wei", 4, List.of());
  }
}
