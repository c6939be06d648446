package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes that a buyer's system wants of an order that it sent, and what it is told. */
@ExtendWith(Portal.Shared.class)
class EdiChangeSystemIT {

  private static final String CODE = "qnfiles";
  private static final String SELLER = "Yunshan";

  private final Portal portal;
  private final Rest buyer;

  EdiChangeSystemIT(Portal portal) {
    this.portal = portal;
    this.buyer = portal.programOf("lin.wei@qingnang.example", "buyer");
  }

  @Test
  @DisplayName("F2, J1: less of an order is asked by 860, granted by the seller, and told by 865")
  void takesLess() {
    var system =
        BuyerSystem.coded(
            new FolderMailbox(portal.server().settings().data().resolve("exchange")), CODE);
    var wanted = Wanted.ofShelf(buyer, "LESS-1", SELLER, "100207").of("300");
    var answer = system.order(wanted).get("855");
    var bak = segment(answer, "BAK");
    assertThat(bak.get(2)).as(answer.toString()).isEqualTo("AK");

    system.wants(wanted, "77", "320");
    var more = system.toldOfChange("77");
    assertThat(segment(more, "BCA").get(2)).isEqualTo("RJ");
    assertThat(more).anyMatch(one -> one.get(0).equals("N9") && one.contains("CHANGE_WANTS_MORE"));

    system.wants(wanted, "78", "40");
    var desk = portal.program("YS", "supplier-desk");
    var order = order(bak.get(8));
    Until.holds(
        "the seller is asked",
        Duration.ofSeconds(30),
        () ->
            desk.get("/ordering/orders/" + order + "/changes").json().path("changes").size() == 1);
    Created.expect(
        204,
        desk.post("/ordering/desk/orders/" + order + "/changes/1/answer", "{\"granted\":true}"));

    var less = system.toldOfChange("78");
    assertThat(segment(less, "BCA").get(2)).isEqualTo("AD");
    assertThat(segment(less, "ACK")).contains("40");
    assertThat(buyer.get("/ordering/orders/" + order).json().at("/lines/0/cancelled").asText())
        .isEqualTo("260");
  }

  private String order(String number) {
    return buyer.get("/ordering/orders?number=" + number).json().at("/orders/0/id").asText();
  }

  private static List<String> segment(List<List<String>> message, String tag) {
    return message.stream()
        .filter(one -> one.get(0).equals(tag))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tag + " in " + message));
  }
}
