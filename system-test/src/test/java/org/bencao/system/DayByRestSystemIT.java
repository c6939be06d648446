package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole day of a pharmacy by programs alone, over the interface as it is published. */
@ExtendWith(Life.Shared.class)
class DayByRestSystemIT {

  private static final String EXPIRED = "EXPIRED";

  private final Life life;

  DayByRestSystemIT(Life life) {
    this.life = life;
  }

  @Test
  @DisplayName(
      "J2 ordered, followed, counted with one short and one expired line, matched, disputed, credited, paid")
  void day() {
    var clean = life.place("Songlan", line("100201", 40), line("100203", 30));
    var faulty = life.place("Kanghe", line("100201", 9035), line("100202", 9025));

    life.orderSays(clean.path("id").asText(), "SHIPPED");
    var first = life.arrived(clean.path("number").asText(), 1);
    life.receive(first);
    var matched = life.invoiced(clean.path("number").asText(), 1, "MATCHED");
    assertThat(matched.at("/releasable/amount").asText())
        .isEqualTo(matched.at("/invoice/payable/amount").asText());
    var released =
        life.accounts()
            .post("/invoicing/invoices/" + matched.at("/invoice/id").asText() + "/release", "");
    assertThat(released.status()).as(released.toString()).isEqualTo(204);
    life.invoiced(clean.path("number").asText(), 1, "APPROVED");
    life.orderSays(clean.path("id").asText(), "CLOSED");

    shortAndExpired(faulty.path("id").asText(), faulty.path("number").asText());
  }

  /** One line is two short, the other cannot be booked and goes back; the credit note comes. */
  private void shortAndExpired(String id, String number) {
    var delivery = life.arrived(number, 1);
    var waiting = life.invoiced(number, 1, "WAITING_FOR_GOODS");
    assertThat(waiting.at("/releasable/amount").decimalValue()).isZero();

    var refused = life.book(delivery, 2, "GOOD", 9025, "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.reasons()).contains(EXPIRED);
    assertThat(life.book(delivery, 1, "GOOD", 9033, "").status()).isEqualTo(201);
    var held =
        life.book(
            delivery,
            2,
            "QUARANTINED",
            9025,
            ",\"kind\":\"EXPIRED\",\"note\":\"over since October\"");
    assertThat(held.status()).as(held.toString()).isEqualTo(201);
    assertThat(life.close(delivery).status()).isEqualTo(200);

    decided(number);
    var disputed = life.invoiced(number, 1, "DISPUTED");
    assertThat(Answer.all(disputed.path("differences")).map(d -> d.at("/reason/code").asText()))
        .contains("MATCH_QUANTITY");
    for (var difference : disputed.path("differences")) {
      var answer =
          life.accounts()
              .post(
                  "/invoicing/differences/" + difference.path("id").asText() + "/dispute",
                  "{\"note\":\"not received\"}");
      assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }
    life.invoiced(number, 2, "ALLOCATED");
    var order =
        life.orderThat(id, "a credit", o -> Life.whole(Life.line(o, 1).path("credited")) > 0);
    assertThat(Life.whole(Life.line(order, 1).path("credited"))).isEqualTo(2);
    assertThat(Life.line(order, 1).path("money").asText()).isEqualTo("MATCHED");
  }

  /** The quality officer sends back what expired, and may not take it into stock. */
  private void decided(String number) {
    var claims =
        Answer.all(
                life.officer()
                    .get("/receiving/discrepancies?held=true")
                    .json()
                    .path("discrepancies"))
            .filter(claim -> claim.path("orderNumber").asText().equals(number))
            .toList();
    assertThat(claims).hasSize(1);
    var path = "/receiving/discrepancies/" + claims.get(0).path("id").asText() + "/decision";
    var released = life.officer().post(path, "{\"verdict\":\"RELEASED\",\"note\":\"looks fine\"}");
    assertThat(released.status()).isEqualTo(409);
    assertThat(released.reasons()).contains(EXPIRED);
    var refused =
        life.officer().post(path, "{\"verdict\":\"REFUSED\",\"note\":\"back to the seller\"}");
    assertThat(refused.status()).as(refused.toString()).isEqualTo(200);
  }
}
