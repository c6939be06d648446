package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pharmacy Aurora orders of Nordlicht, whatever its systems speak. */
final class Aurora {

  static final String LOGIN = "giulia.aurora@farmacia-aurora.example";
  private static final String HEAD = "marco.aurora@farmacia-aurora.example";

  private final Portal portal;

  Aurora(Portal portal) {
    this.portal = portal;
  }

  /** One item, by its code. */
  BuyerSystem.Wanted wanted(String number, String item, String packs) {
    var gtin =
        BuyerSystem.rows("items").stream()
            .filter(row -> row.get("code").equals(item))
            .map(row -> row.get("gtin"))
            .findFirst()
            .orElseThrow();
    var site =
        Answer.all(buyer().get("/organisation/me").json().path("sites")).findFirst().orElseThrow();
    return new BuyerSystem.Wanted(
        number,
        BuyerSystem.seller("Nordlicht"),
        site.path("gln").asText(),
        "EUR",
        gtin,
        packs,
        "BX");
  }

  /** The seller's inspection is old: who is responsible approves (LIC-11). */
  void approve(String number) {
    var waiting =
        Answer.all(buyer().get("/ordering/requisitions").json().path("requisitions"))
            .filter(one -> one.path("number").asText().equals(number))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow();
    var approved =
        portal.session(HEAD).post("/ordering/approvals/act", "act=marked&mark=" + waiting);
    assertThat(approved.status()).as(approved.toString()).isEqualTo(302);
  }

  /** A program of who orders. */
  Rest buyer() {
    return portal.programOf(LOGIN, "buyer");
  }
}
