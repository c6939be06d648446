package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the simulated wholesaler can play of despatch, invoice and credit, and where it must end.
 */
@ExtendWith(Life.Shared.class)
class ScenarioSystemIT {

  /**
   * Code; quantity that triggers it; whether the deliveries are received; the codes that must be
   * told; the headline in the end. A dash says nothing.
   */
  private static final String TABLE =
      """
      01   | 60   | receive | -                          | CLOSED
      09   | 9009 | -       | SUBSTITUTE_NOT_CONSENTED   | SHIPPED
      13   | 9013 | -       | QTY_EXCEEDS_ORDERED QTY_EXCEEDS_OPEN | SHIPPED
      20   | 9020 | receive | SHIPPED_UNCONFIRMED        | CLOSED
      20-2 | 9120 | -       | ANSWER_CONTRADICTS_SHIPMENT | SHIPPED
      25   | 9025 | -       | EXPIRED                    | SHIPPED
      25-2 | 9125 | -       | SHELF_LIFE_SHORT           | SHIPPED
      28   | 9028 | -       | LOT_MISSING                | SHIPPED
      30   | 9030 | receive | -                          | CLOSED
      31   | 9031 | receive | MATCH_PRICE                | INVOICED
      31-2 | 9131 | receive | MATCH_QUANTITY             | INVOICED
      31-3 | 9231 | receive | MATCH_TAX                  | INVOICED
      32   | 9032 | receive | -                          | CLOSED
      33   | 9033 | receive | -                          | CLOSED
      34   | 9034 | receive | INVOICE_UNKNOWN_CHARGE     | MATCHED
      40   | 9040 | -       | -                          | SHIPPED
      """;

  private static final String TWO_DESPATCHES = "30";

  /** Its invoice bills an item that nobody ordered: it waits, and no pack of the line is billed. */
  private static final String OTHER_ITEM = "09";

  /** Kanghe has 60,000 of each; a scenario takes some 9,000. */
  private static final List<String> ITEMS =
      List.of("100201", "100202", "100203", "100205", "100207", "100212");

  private final Life life;

  ScenarioSystemIT(Life life) {
    this.life = life;
  }

  @TestFactory
  @DisplayName("documents 6: every scenario that ships or invoices ends as the table says")
  Stream<DynamicTest> scenarios() {
    var rows = TABLE.lines().map(row -> row.split("\\|")).toList();
    return IntStream.range(0, rows.size())
        .mapToObj(
            at ->
                dynamicTest(
                    "scenario " + rows.get(at)[0].strip(),
                    () -> play(ITEMS.get(at % ITEMS.size()), rows.get(at))));
  }

  private void play(String item, String[] row) {
    int quantity = Integer.parseInt(row[1].strip());
    var placed = life.place("Kanghe", Shelf.line(item, quantity));
    var number = placed.path("number").asText();
    var id = placed.path("id").asText();
    var code = row[0].strip();
    life.arrived(number, code.equals(TWO_DESPATCHES) ? 2 : 1);
    if (code.equals(OTHER_ITEM)) {
      Until.holds("its invoice is there", Life.LIMIT, () -> !life.invoices(number).isEmpty());
    } else {
      life.orderThat(id, "an invoice", ScenarioSystemIT::isInvoiced);
    }
    if (row[2].strip().equals("receive")) {
      life.deliveries(number).forEach(life::receive);
    }
    for (var reason : row[3].strip().split(" ")) {
      if (!reason.equals("-")) {
        life.orderThat(id, reason, order -> Life.told(order).contains(reason));
      }
    }
    var order = life.orderSays(id, row[4].strip());
    assertThat(isInvoiced(order)).isEqualTo(!code.equals(OTHER_ITEM));
  }

  private static boolean isInvoiced(JsonNode order) {
    return Life.whole(Life.line(order, 1).path("invoiced")) > 0;
  }
}
