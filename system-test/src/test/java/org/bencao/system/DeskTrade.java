package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a pharmacy and a seller at its desk did together: one order from its placing to the credit
 * note, and others that wait at each step for whoever acts next.
 */
final class DeskTrade {

  private static final String[] BOTH = {"QN", "YS"};
  private static final List<String> ITEMS = List.of("100281", "100283", "100287");
  private static final int PACKS = 100;

  private final Portal portal;
  private final Rest buyer;
  private final Rest receiver;
  private final Rest officer;
  private final Rest desk;
  private final Shelf shelf;
  private final Canaries canaries;
  private final Map<String, String> rows = new HashMap<>();

  DeskTrade(Portal portal, Shelf shelf, Canaries canaries) {
    this.portal = portal;
    this.buyer = portal.program("QN", "buyer");
    this.receiver = portal.program("QN", "receiver");
    this.officer = portal.program("QN", "quality-officer");
    this.desk = portal.program("YS", "supplier-desk");
    this.shelf = shelf;
    this.canaries = canaries;
    waiting();
    asked();
    underway();
    traded();
  }

  Map<String, String> rows() {
    return rows;
  }

  /** Nobody has answered them. */
  private void waiting() {
    rows.put("unanswered", id(placed("wait-a")));
    rows.put("formUnanswered", id(placed("wait-b")));
  }

  /** Packs of two lines are asked back. */
  private void asked() {
    var order = id(placed("back"));
    rows.put("asked", order);
    rows.put("change", ask(order, 1, "back-one"));
    rows.put("formChange", ask(order, 2, "back-two"));
  }

  private String ask(String order, int line, String place) {
    var body =
        "{\"note\":\"%s\",\"lines\":[{\"line\":%d,\"quantity\":\"10\"}]}"
            .formatted(both("why-" + place), line);
    var answer = buyer.post("/ordering/orders/" + order + "/cancellations", body);
    return Created.expect(201, answer).json().path("number").asText();
  }

  /** Two deliveries are being counted. */
  private void underway() {
    var order = id(placed("underway"));
    answer(order, "some", 90, ",\"reason\":\"%s\"".formatted(both("scarce")));
    rows.put("open", despatch(ship(order, "open", 60, 1)));
    rows.put("formOpen", despatch(ship(order, "ajar", 60, 2)));
    rows.put("booking", book("open", 1, "GOOD", 5, ""));
    rows.put("formBooking", book("formOpen", 1, "GOOD", 5, ""));
    coded(order);
  }

  /** Two packs of it were counted by their codes, of which the platform is told. */
  private void coded(String order) {
    var number = ship(order, "coded", 2, 3);
    rows.put("coded", despatch(number));
    var codes =
        IntStream.of(1, 2)
            .mapToObj(pack -> "\"8%018d%d\"".formatted(System.nanoTime(), pack))
            .collect(Collectors.joining(","));
    var body =
        "{\"position\":1,\"state\":\"GOOD\",\"quantity\":\"2\",\"codes\":[%s]}".formatted(codes);
    var path = "/receiving/despatches/" + rows.get("coded");
    Created.expect(201, receiver.post(path + "/bookings", body));
    Created.expect(200, receiver.post(path + "/closure", ""));
    rows.put(
        "slip",
        Answer.all(receiver.get("/receiving/trace-slips").json().path("slips"))
            .filter(one -> one.path("document").asText().equals(number))
            .map(one -> one.path("id").asText())
            .findFirst()
            .orElseThrow());
  }

  /** Counted with faults in each line, decided, invoiced. */
  private void traded() {
    var order = placed("traded");
    rows.put("traded", id(order));
    rows.put("tradedNumber", order.path("number").asText());
    answer(id(order), "all", PACKS, "");
    rows.put("despatchNumber", ship(id(order), "gone", PACKS, 1, 2, 3));
    rows.put("despatch", despatch(rows.get("despatchNumber")));
    count();
    rows.put("decided", noted("torn"));
    rows.put("held", noted("wet"));
    rows.put("formHeld", noted("warm"));
    rows.put("short", shortage(2));
    rows.put("formShort", shortage(3));
    decide();
    rows.put("newline", "\n");
    rows.put("now", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
    rows.put("earlier", Instant.now().minusSeconds(180).toString());
    rows.put("recording", recorded());
    rows.put("recall", recall("recall", "lot-gone1"));
    rows.put("formRecall", recall("formRecall", "lot-gone2"));
    rows.put("nowhere", both("lot-nowhere"));
    rows.put("emptyRecall", recall("emptyRecall", "nowhere"));
    rows.putAll(new DeskBills(portal, canaries, id(order), rows.get("despatchNumber")).rows());
    rows.putAll(new DeskReturns(portal, canaries, rows.get("despatch")).rows());
    rows.put("scarce", scarce(ITEMS.get(0), "scarce"));
    rows.put("formScarce", scarce(ITEMS.get(1), "formScarce"));
  }

  /** What a recorder wrote just now, with a word in its name. */
  private String recorded() {
    var now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    var file =
        "Logger %s\ntime,temperature\n%s,4.5\n%s,4.7\n"
            .formatted(both("logger"), now.minusSeconds(240), now);
    var headers =
        Map.of("Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
    var path = "/receiving/despatches/" + rows.get("despatch") + "/recordings?fileName=";
    var kept = receiver.send("POST", path + canaries.word("way", "QN") + ".csv", headers, file);
    return Created.expect(200, kept).json().at("/recordings/0/id").asText();
  }

  /** Of a lot that was counted; the lot is then barred, and nothing of it is booked any more. */
  private String recall(String place, String lot) {
    var body =
        "{\"number\":\"%s\",\"item\":\"%s\",\"lots\":[\"%s\"],\"grade\":\"II\",\"cause\":\"%s\"}"
            .formatted(
                canaries.word(place, BOTH),
                place.equals("formRecall") ? ITEMS.get(1) : ITEMS.get(0),
                rows.get(lot),
                both("why-" + place));
    return Created.expect(200, desk.post("/receiving/recalls", body)).json().path("id").asText();
  }

  /** So much of an item that nobody is refused for it. */
  private String scarce(String item, String place) {
    var offer = shelf.offer(item, "Yunshan").path("id").asText();
    rows.put("deskOffer", offer);
    var body =
        "{\"offerId\":\"%s\",\"quantity\":\"900000\",\"until\":\"2099-12-31\",\"note\":\"%s\"}"
            .formatted(offer, canaries.word("short-" + place, "YS"));
    return Created.expect(201, desk.post("/ordering/shortages", body)).json().path("id").asText();
  }

  private JsonNode placed(String place) {
    var lines = ITEMS.stream().map(item -> Shelf.line(item, PACKS)).toList();
    var order = shelf.order("Yunshan", lines, both("ref-" + place));
    var placed = Created.expect(201, buyer.post("/ordering/orders", order)).json();
    canaries.keep(placed.path("number").asText(), BOTH);
    return placed;
  }

  /** Of the last line so many packs come. */
  private void answer(String order, String place, int packs, String why) {
    var body =
        """
        {"sellerNumber":"%s","lines":[
        {"line":1,"confirmed":"100","backOrdered":"0"},
        {"line":2,"confirmed":"100","backOrdered":"0"},
        {"line":3,"confirmed":"%d","backOrdered":"0"%s}]}"""
            .formatted(both("own-" + place), packs, why);
    Created.expect(204, desk.post("/ordering/desk/orders/" + order + "/answer", body));
  }

  /**
   * Sends packs of each line as a lot of its own.
   *
   * @return the number of the despatch
   */
  private String ship(String order, String place, int packs, int... lines) {
    var number = both("sent-" + place);
    var lots =
        IntStream.of(lines)
            .mapToObj(line -> lot(line, packs, named("lot-" + place + line)))
            .collect(Collectors.joining(","));
    var body =
        "{\"number\":\"%s\",\"laterLot\":\"promised\",\"carrier\":\"%s\",\"tracking\":\"%s\",\"lots\":[%s]}"
            .formatted(number, both("by-" + place), both("track-" + place), lots);
    Created.expect(204, desk.post("/ordering/desk/orders/" + order + "/despatches", body));
    return number;
  }

  private static String lot(int line, int packs, String lot) {
    return "{\"line\":%d,\"quantity\":\"%d\",\"lot\":\"%s\",\"expiry\":\"2090-01-31\"}"
        .formatted(line, packs, lot);
  }

  private String despatch(String number) {
    var found = receiver.get("/receiving/despatches?number=" + number).json();
    return found.at("/despatches/0/id").asText();
  }

  private void count() {
    book("despatch", 1, "GOOD", 82, "");
    for (var place : List.of("torn", "wet", "warm")) {
      book("despatch", 1, "QUARANTINED", 5, both(place));
    }
    book("despatch", 2, "GOOD", 97, "");
    book("despatch", 3, "GOOD", 96, "");
    var close = "/receiving/despatches/" + rows.get("despatch") + "/closure?noCode=NOT_PRINTED";
    Created.expect(200, receiver.post(close, ""));
  }

  private String book(String despatch, int position, String state, int packs, String note) {
    var why = note.isEmpty() ? "" : ",\"kind\":\"DAMAGED\",\"note\":\"%s\"".formatted(note);
    var body =
        "{\"position\":%d,\"state\":\"%s\",\"quantity\":\"%d\"%s}"
            .formatted(position, state, packs, why);
    var path = "/receiving/despatches/" + rows.get(despatch) + "/bookings";
    return Created.expect(201, receiver.post(path, body)).json().path("id").asText();
  }

  private String claim(Predicate<JsonNode> which) {
    var all = receiver.get("/receiving/discrepancies?size=200").json().path("discrepancies");
    return Answer.all(all)
        .filter(claim -> claim.path("despatchId").asText().equals(rows.get("despatch")))
        .filter(which)
        .map(claim -> claim.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String noted(String place) {
    return claim(claim -> claim.path("note").asText().endsWith("-" + place));
  }

  private String shortage(int position) {
    return claim(
        claim ->
            claim.path("kind").asText().equals("SHORT")
                && claim.path("position").asInt() == position);
  }

  /** With a picture, whose bytes hold a word too. */
  private void decide() {
    var claim = "/receiving/discrepancies/" + rows.get("decided");
    var key = UUID.randomUUID().toString();
    var headers = Map.of("Content-Type", "image/webp", "Idempotency-Key", key);
    var path = claim + "/photos?fileName=" + both("shot") + ".webp";
    var kept = receiver.send("POST", path, headers, "RIFF0000WEBP" + both("pixels"));
    rows.put("photo", Created.expect(200, kept).json().at("/photos/0/id").asText());
    var verdict = "{\"verdict\":\"REFUSED\",\"note\":\"%s\"}".formatted(both("verdict"));
    Created.expect(200, officer.post(claim + "/decision", verdict));
  }

  /** A word that is wanted again. */
  private String named(String place) {
    return rows.computeIfAbsent(place, this::both);
  }

  private String both(String place) {
    return canaries.word(place, BOTH);
  }

  private static String id(JsonNode order) {
    return order.path("id").asText();
  }
}
