package org.bencao.system;

import java.util.HashMap;
import java.util.Map;

/** Packs of one counted delivery on their way back, one return at each step. */
final class DeskReturns {

  private static final int POSITION = 2;

  private final Rest receiver;
  private final Rest desk;
  private final Canaries canaries;
  private final String despatch;
  private final Map<String, String> rows = new HashMap<>();

  DeskReturns(Portal portal, Canaries canaries, String despatch) {
    this.receiver = portal.program("QN", "receiver");
    this.desk = portal.program("YS", "supplier-desk");
    this.canaries = canaries;
    this.despatch = despatch;
    rows.put("lot", lot());
    for (var form : new String[] {"", "form"}) {
      rows.put(name(form, "BackAsked"), asked(form + "asked"));
      rows.put(name(form, "BackDenied"), asked(form + "denied"));
      rows.put(name(form, "BackGranted"), granted(form + "granted"));
      rows.put(name(form, "BackSent"), sent(form + "sent"));
    }
  }

  private static String name(String form, String step) {
    return form.isEmpty() ? "b" + step.substring(1) : form + step;
  }

  Map<String, String> rows() {
    return rows;
  }

  private String lot() {
    var found = receiver.get("/receiving/returns/returnable/" + despatch).json().path("lots");
    return Answer.all(found)
        .filter(lot -> lot.path("position").asInt() == POSITION)
        .map(lot -> lot.path("lot").asText())
        .findFirst()
        .orElseThrow();
  }

  private String asked(String place) {
    var body =
        """
        {"despatchId":"%s","reason":"QUALITY","note":"%s",
        "packs":[{"position":%d,"lot":"%s","quantity":"1"}]}"""
            .formatted(despatch, word("goes-" + place), POSITION, rows.get("lot"));
    return Created.expect(201, receiver.post("/receiving/returns", body))
        .json()
        .path("id")
        .asText();
  }

  private String granted(String place) {
    var id = asked(place);
    var body = "{\"number\":\"%s\"}".formatted(word("rma-" + place));
    Created.expect(200, desk.post("/receiving/returns/" + id + "/authorisation", body));
    return id;
  }

  private String sent(String place) {
    var id = granted(place);
    var body = "{\"tracking\":\"%s\"}".formatted(word("van-" + place));
    Created.expect(200, receiver.post("/receiving/returns/" + id + "/shipment", body));
    return id;
  }

  private String word(String place) {
    return canaries.word(place, "QN", "YS");
  }
}
