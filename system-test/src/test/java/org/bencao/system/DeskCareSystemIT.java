package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.DeskDeal.DESK;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a hand at the desk of a seller without EDI does wrong, and what must not come of it. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class DeskCareSystemIT {

  private static final String TOO_LONG = "X".repeat(61);

  private final Life life;
  private final DeskDeal trade;
  private JsonNode placed;
  private String number;
  private Screen screen;
  private SupplierDesk desk;

  DeskCareSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.trade = new DeskDeal(life, browsers);
  }

  @BeforeEach
  void orderOnTheDesk() {
    placed = trade.order();
    number = DeskDeal.number(placed);
    screen = trade.seller("en", DESK);
    desk = new SupplierDesk(screen).list("answer").open(number);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  @DisplayName("K1 a number that is too long is refused in words, whole, and nothing is sent")
  void tooLong() {
    assertThat(desk.paste("number", TOO_LONG).send()).contains("at most 60");
    assertThat(desk.typed("number")).isEqualTo(TOO_LONG);
    trade.isNotAnswered(DeskDeal.id(placed));
    desk.type("number", "SO-2").send();

    DeskDeal.lots(desk.panel("ship"));
    assertThat(desk.paste("number", TOO_LONG).send()).contains("at most 60");
    assertThat(desk.typed("lot-1")).isEqualTo("YL1");
    assertThat(life.deliveries(number)).isEmpty();
    desk.type("number", "DL-" + number).send();
    life.receive(life.arrived(number, 1));

    assertThat(desk.panel("invoice").paste("number", TOO_LONG).send()).contains("at most 60");
    assertThat(life.invoices(number)).isEmpty();
    desk.type("number", "IL-" + number).send();
    life.invoiced(number, 1, "MATCHED");

    desk.panel("credit").type("packs-3", "1");
    assertThat(desk.paste("number", TOO_LONG).send()).contains("at most 60");
    assertThat(life.invoices(number)).hasSize(1);
    screen.didNotComplain();
  }

  @Test
  @DisplayName("K1 rel:F15 however often a button is pressed, there is one document")
  void pressedTwice() {
    var id = DeskDeal.id(placed);
    assertThat(desk.sendTwiceAtOnce("answer")).containsOnly("ANSWERED");
    screen.page().reload();
    desk.panel("answer").clickTwice("answer");
    assertThat(answers(id)).isEqualTo(1);

    DeskDeal.lots(desk.panel("ship")).type("number", "DD-" + number);
    assertThat(desk.sendTwiceAtOnce("ship")).containsOnly("SHIPPED");
    screen.page().reload();
    assertThat(life.deliveries(number)).hasSize(1);
    assertThat(Life.whole(Life.line(life.order(id), 1).path("despatched"))).isEqualTo(100);

    desk.panel("invoice").type("number", "ID-" + number).clickTwice("invoice");
    life.receive(life.arrived(number, 1));
    life.invoiced(number, 1, "MATCHED");
    desk.panel("credit").type("number", "CD-" + number).type("packs-3", "2");
    assertThat(desk.sendTwiceAtOnce("credit")).containsOnly("CREDITED");
    assertThat(life.invoices(number)).hasSize(2);
    assertThat(Life.whole(Life.line(life.order(id), 3).path("credited"))).isEqualTo(2);
    screen.didNotComplain();
  }

  private long answers(String id) {
    return Answer.all(life.order(id).path("history"))
        .filter(event -> event.path("kind").asText().equals("ANSWERED"))
        .count();
  }

  @Test
  @DisplayName("K1 an invoice at a wrong rate of tax is taken back whole, at that rate")
  void wrongTax() {
    DeskDeal.lots(desk.panel("ship")).type("number", "DW-" + number).send();
    life.receive(life.arrived(number, 1));
    desk.type("number", "IW-" + number).type("tax-3", "9").send();
    assertThat(DeskDeal.differences(life.invoiced(number, 1, "DISPUTED")))
        .singleElement()
        .asString()
        .startsWith("3 MATCH_TAX");

    desk.panel("credit").type("number", "CW-" + number);
    assertThat(desk.typed("tax-3")).isEqualTo("9");
    desk.type("packs-1", "100").type("packs-2", "60").type("packs-3", "30").send();
    life.invoiced(number, 1, "CREDITED");
    desk.panel("invoice").type("packs-1", "100").type("packs-2", "60").type("packs-3", "30");
    desk.type("number", "IX-" + number).send();

    life.invoiced(number, 3, "MATCHED");
    life.orderSays(DeskDeal.id(placed), "CLOSED");
    screen.didNotComplain();
  }
}
