package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Orders at a wholesaler without EDI, from the order to the dispute, with given texts in them. */
final class WrittenTrade {

  private static final String SELLER = "Yunshan";
  private static final String ITEM = "100205";

  /** As many packs as the wholesaler's minimum value asks for, and all but one of them. */
  private static final String ORDERED = "200";

  private static final String SENT = "199";
  private static final JsonMapper JSON = new JsonMapper();

  private final Life life;
  private final Rest desk;
  private int played;
  private int answered;
  private int shipped;
  private int invoiced;
  private int claimed;

  WrittenTrade(Life life) {
    this.life = life;
    this.desk = life.portal().program("YS", "supplier-desk");
  }

  int answered() {
    return answered;
  }

  int shipped() {
    return shipped;
  }

  int invoiced() {
    return invoiced;
  }

  int claimed() {
    return claimed;
  }

  /**
   * @param texts seven, for the seven fields of a seller
   */
  void play(List<String> texts, String note) {
    played++;
    var order = placed();
    var path = "/ordering/desk/orders/" + order.path("id").asText();
    answered += done(desk.post(path + "/answer", answer(texts.get(0), texts.get(1))));
    shipped += done(desk.post(path + "/despatches", despatch(texts)));
    // the text alone may be the number of an invoice already: it was tried over REST
    invoiced += done(desk.post(path + "/invoices", invoice(texts.get(6) + " " + played)));
    var delivery = life.deliveries(order.path("number").asText()).stream().findFirst();
    delivery.ifPresent(found -> claimed += claim(Life.id(found), texts.get(5), note));
  }

  private JsonNode placed() {
    var shelf = new Shelf(life.buyer());
    var offer = shelf.offer(ITEM, SELLER);
    var body = JSON.createObjectNode();
    body.put("siteId", shelf.site());
    body.put("sellerId", offer.path("sellerId").asText());
    body.putArray("lines")
        .addObject()
        .put("offerId", offer.path("id").asText())
        .put("quantity", ORDERED);
    var placed = life.buyer().post("/ordering/orders", body.toString());
    assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
    return placed.json();
  }

  private static String answer(String number, String reason) {
    var body = JSON.createObjectNode().put("sellerNumber", number);
    line(body, "lines").put("confirmed", SENT).put("backOrdered", "0").put("reason", reason);
    return body.toString();
  }

  private static String despatch(List<String> texts) {
    var body = JSON.createObjectNode();
    body.put("number", texts.get(2)).put("carrier", texts.get(3)).put("tracking", texts.get(4));
    body.put("laterLot", "promised");
    line(body, "lots")
        .put("quantity", SENT)
        .put("lot", lot(texts.get(5)))
        .put("expiry", "2090-01-31");
    return body.toString();
  }

  private static String invoice(String number) {
    var body = JSON.createObjectNode();
    body.put("kind", "INVOICE").put("number", number).put("issuedOn", "2026-11-26");
    line(body, "lines").put("quantity", SENT);
    return body.toString();
  }

  private static ObjectNode line(ObjectNode body, String of) {
    return body.putArray(of).addObject().put("line", 1);
  }

  private static String lot(String text) {
    return text.substring(0, Math.min(20, text.length()));
  }

  private int claim(String delivery, String lot, String note) {
    var body = JSON.createObjectNode();
    body.put("position", 1).put("state", "QUARANTINED").put("quantity", "1");
    body.put("kind", "OTHER").put("lot", lot(lot)).put("note", note);
    var path = "/receiving/despatches/" + delivery;
    var booked = life.receiver().post(path + "/bookings", body.toString());
    body.remove("lot");
    var again = life.receiver().post(path + "/bookings", body.toString());
    assertThat(List.of(booked.status(), again.status())).allMatch(status -> status < 500);
    life.receiver().post(path + "/closure?noCode=NOT_PRINTED", "");
    return Optional.of(again).filter(answer -> answer.status() == 201).map(one -> 1).orElse(0);
  }

  private static int done(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
    return answer.status() < 300 ? 1 : 0;
  }
}
