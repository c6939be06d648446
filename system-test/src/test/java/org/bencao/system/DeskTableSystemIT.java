package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.DeskDeal.DESK;
import static org.bencao.system.DeskDeal.LASTING;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A seller without EDI saves an order as a table, fills it in with a spreadsheet and sends it back:
 * once to answer, once to ship.
 */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class DeskTableSystemIT {

  private final Life life;
  private final DeskDeal trade;

  DeskTableSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.trade = new DeskDeal(life, browsers);
  }

  @ParameterizedTest(name = "as {1} in {0}")
  @CsvSource({"en,xlsx", "zh,csv"})
  @DisplayName("K1 the order as a table answers and ships; one bad row, and nothing of it is used")
  void byTable(String language, String format) {
    var words = DeskDeal.words(language);
    var placed = trade.order();
    var number = DeskDeal.number(placed);
    try (var screen = trade.seller(language, DESK)) {
      var desk = new SupplierDesk(screen).list("answer").open(number);

      answered(desk.panel("table"), words, format, DeskDeal.id(placed));
      shipped(desk.panel("table"), words, format, number);

      screen.didNotComplain();
    }
  }

  private void answered(SupplierDesk desk, Map<String, String> words, String format, String id) {
    var table = desk.save(format);
    assertThat(table.cell(1, "item")).isEqualTo("100205");
    assertThat(table.cell(2, "confirmed")).isEqualTo("60");

    table.put(2, "confirmed", "40").put(2, "back_ordered", "21");
    assertThat(desk.file(table.file()).click("answer")).contains(words.get("refused"));
    assertThat(desk.badRows()).singleElement().asString().contains("61", "60");
    trade.isNotAnswered(id);

    desk.file(table.put(2, "back_ordered", "20").file()).click("answer");
    assertThat(desk.state()).isEqualTo(words.get("later"));
    var line = Life.line(life.orderSays(id, "BACKORDERED"), 2);
    assertThat(Life.whole(line.path("confirmed"))).isEqualTo(40);
    assertThat(Life.whole(line.path("backOrdered"))).isEqualTo(20);
  }

  /** Two lots of the first line; the last line has its expiry only at the second try. */
  private void shipped(SupplierDesk desk, Map<String, String> words, String format, String number) {
    var table = desk.save(format);
    assertThat(table.cell(2, "shipped")).isEqualTo("40");
    table.put(1, "shipped", "60").put(1, "lot", "0070").put(1, "expiry", LASTING.toString());
    table.copy(1).put(2, "shipped", "40").put(2, "lot", "YT2");
    table.put(2, "expiry", LASTING.atEndOfMonth().toString());
    table.put(3, "lot", "YT3").put(3, "expiry", LASTING.toString()).put(4, "lot", "YT4");

    desk.type("number", "DT-" + number).type("later-lot", "The first lot is promised");
    assertThat(desk.file(table.file()).click("ship")).contains(words.get("refused"));
    assertThat(desk.badRows()).hasSize(1);
    assertThat(life.deliveries(number)).isEmpty();

    assertThat(desk.typed("number")).isEqualTo("DT-" + number);
    desk.file(table.put(4, "expiry", LASTING.toString()).file()).click("ship");
    assertThat(desk.state()).isEqualTo(words.get("partly"));
    assertThat(trade.advised(number, 1))
        .containsExactly(
            "1 60 0070 " + LASTING.atEndOfMonth(),
            "1 40 YT2 " + LASTING.atEndOfMonth(),
            "2 40 YT3 " + LASTING.atEndOfMonth(),
            "3 30 YT4 " + LASTING.atEndOfMonth());
  }
}
