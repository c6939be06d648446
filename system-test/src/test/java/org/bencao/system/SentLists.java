package org.bencao.system;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A wholesaler's price lists: one refused, one to be approved, one that is not wanted any more. */
final class SentLists {

  private static final String HEADER =
      "item,seller_item,price,currency,declared_stock,order_multiple\n";

  private final Rest desk;
  private final Canaries canaries;
  private final Map<String, String> rows = new HashMap<>();

  SentLists(Rest desk, Canaries canaries) {
    this.desk = desk;
    this.canaries = canaries;
    rows.put("layout", Layouts.offers(desk));
    var unknown = canaries.word("row", "KH");
    rows.put("import", send("file-odd", unknown + ",X-1,1,CNY,1,1"));
    rows.put("reviewed", send("file-good", "100241,K2040697,13.61,CNY,300,1"));
    rows.put("unwanted", send("file-bad", "100244,K2040748,22.81,CNY,1200,1"));
  }

  /** Once all of them are read. */
  Map<String, String> rows() {
    reads("import", "DONE");
    reads("reviewed", "REVIEW");
    reads("unwanted", "REVIEW");
    return rows;
  }

  private String send(String place, String row) {
    var key = UUID.randomUUID().toString();
    var headers = Map.of("Content-Type", "application/octet-stream", "Idempotency-Key", key);
    var path =
        "/catalogue/imports?kind=OFFERS&fileName=%s.csv&layout=%s"
            .formatted(canaries.word(place, "KH"), rows.get("layout"));
    return Created.id(desk.send("POST", path, headers, HEADER + row + "\n"));
  }

  private void reads(String name, String state) {
    var path = "/catalogue/imports/" + rows.get(name);
    Until.holds(
        "the list " + name + " is " + state,
        Secrets.LIMIT,
        () -> desk.get(path).json().path("state").asText().equals(state));
  }
}
