package org.bencao.system;

import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one company has that no other may see: a draft, orders, documents, people, tokens. */
final class Secrets {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  final String mark = "Canary-" + UUID.randomUUID().toString().substring(0, 8);
  final String draft;
  final String spareDraft;
  final String line;
  final JsonNode order;
  final String exception;
  final String orderMessage;
  final JsonNode stopped;
  final String stoppedMessage;
  final String person;
  final String token;
  final String webhook;
  private final String spareWebhook;
  final String delivery;
  final String offer;
  final String item;
  final String layout;
  final String priceList;
  final String site;
  final String newOrder;
  final String list;
  final String spareList;
  final String lostList;
  final String listLine;
  final String spareLine;
  private final String newItem;
  private final String colleague;

  Secrets(Portal portal) {
    var buyer = portal.program("QN", "buyer");
    var administrator = portal.program("QN", "company-administrator");
    var seller = portal.program("KH", "edi-administrator");
    var shelf = new Shelf(buyer);
    site = shelf.site();
    offer = shelf.offer("100202", "Kanghe").path("id").asText();
    item = shelf.offer("100202", "Kanghe").at("/item/id").asText();
    var desk = portal.program("KH", "supplier-desk");
    layout = Layouts.offers(desk);
    priceList = priceList(desk);
    draft = newDraft(buyer);
    spareDraft = newDraft(buyer);
    line =
        buyer
            .post("/ordering/drafts/" + draft + "/lines", newLine("40"))
            .json()
            .path("lineId")
            .asText();
    colleague =
        buyer
            .get("/ordering/drafts/" + draft + "/hand-over")
            .json()
            .at("/colleagues/0/id")
            .asText();
    list = newList(buyer);
    spareList = newList(buyer);
    lostList = newList(buyer);
    listLine = listLine(buyer, item(shelf, "100202"));
    spareLine = listLine(buyer, item(shelf, "100207"));
    newItem = item(shelf, "SBX-10");
    newOrder = shelf.order("Kanghe", List.of(line("100202", 40)), mark);
    order = buyer.post("/ordering/orders", shelf.order("Kanghe", dearer(), mark)).json();
    stopped = shelf.place("Kanghe", line("100207", 9237));
    exception = Until.found("an open point", LIMIT, () -> exception(buyer)).path("id").asText();
    orderMessage = message(seller, "EVERYTHING", number(order), "850");
    stoppedMessage = message(seller, "NEEDS_PERSON", "", "855");
    person = created(administrator.post("/organisation/people", newPerson(mark, mark)));
    token = created(administrator.post("/organisation/tokens", newToken(mark)));
    webhook = created(administrator.post("/exchange/webhooks", newWebhook(mark)));
    spareWebhook = created(administrator.post("/exchange/webhooks", newWebhook(mark + "-b")));
    delivery =
        administrator
            .get("/exchange/webhooks/" + webhook + "/deliveries")
            .json()
            .at("/deliveries/0/id")
            .asText();
  }

  /** Read to its end: its only row names an item that nobody knows. */
  private String priceList(Rest desk) {
    var headers =
        Map.of(
            "Content-Type",
            "application/octet-stream",
            "Idempotency-Key",
            UUID.randomUUID().toString());
    var path = "/catalogue/imports?kind=OFFERS&fileName=" + mark + ".csv&layout=" + layout;
    var id = created(desk.send("POST", path, headers, "item,price\n" + mark + ",1\n"));
    Until.holds(
        "the price list is read",
        LIMIT,
        () -> desk.get("/catalogue/imports/" + id).json().path("state").asText().equals("DONE"));
    return id;
  }

  private String newDraft(Rest buyer) {
    return created(
        buyer.post("/ordering/drafts?site=" + site, "{\"name\":\"%s\"}".formatted(mark)));
  }

  private String newList(Rest buyer) {
    return created(buyer.post("/ordering/lists?site=" + site, "{\"name\":\"%s\"}".formatted(mark)));
  }

  private String listLine(Rest buyer, String item) {
    return buyer
        .post("/ordering/lists/" + list + "/lines", newListLine(item))
        .json()
        .path("lineId")
        .asText();
  }

  private static String item(Shelf shelf, String code) {
    return shelf.offer(code, "Kanghe").at("/item/id").asText();
  }

  private static String newListLine(String item) {
    return "{\"itemId\":\"%s\",\"quantity\":\"40\"}".formatted(item);
  }

  String orderId() {
    return order.path("id").asText();
  }

  /** Texts that stand in the owner's answers and must not stand in any other. */
  List<String> canaries() {
    return List.of(mark, number(order), number(stopped));
  }

  /** A path with the owner's identifiers in the place of their names. */
  String filledInto(String path) {
    var filled = path;
    for (var one : identifiers().entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return filled;
  }

  /** What is sent with a call that changes something; the word {fresh} is new in each. */
  String body(String path) {
    var act = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
    if (path.contains("/ordering/desk/") || act.equals("cancellations") || act.equals("consent")) {
      return path.contains("/changes/") ? "{\"granted\":true}" : placedBody(act);
    }
    return path.contains("/lists") ? listBody(act) : otherBody(act);
  }

  /** Well formed, and refused: the seller has EDI, no substitute is offered, no such line. */
  private static String placedBody(String act) {
    return switch (act) {
      case "answer" -> "{\"lines\":[{\"line\":1,\"confirmed\":\"1\",\"backOrdered\":\"0\"}]}";
      case "despatches" ->
          "{\"number\":\"D-1\",\"lots\":[%s]}"
              .formatted(
                  "{\"line\":1,\"quantity\":\"1\",\"lot\":\"L1\",\"expiry\":\"2090-01-31\"}");
      case "invoices" ->
          "{\"kind\":\"INVOICE\",\"number\":\"I-1\",\"issuedOn\":\"2026-11-26\",\"lines\":[%s]}"
              .formatted("{\"line\":1,\"quantity\":\"1\"}");
      case "consent" -> "{\"accept\":true}";
      default -> "{\"note\":\"checked\",\"lines\":[{\"line\":99,\"quantity\":\"1\"}]}";
    };
  }

  private String listBody(String act) {
    return switch (act) {
      case "lines" -> newListLine(newItem);
      case "draft" -> "{\"lines\":[{\"lineId\":\"%s\",\"quantity\":\"5\"}]}".formatted(listLine);
      case "moves" -> "{\"toListId\":\"%s\",\"lineIds\":[\"%s\"]}".formatted(spareList, listLine);
      case "merges" -> "{\"listId\":\"%s\"}".formatted(spareList);
      case "{listLine}" -> "{\"quantity\":\"41\"}";
      default -> "{\"name\":\"fresh\"}";
    };
  }

  private String otherBody(String act) {
    return switch (act) {
      case "reorder" -> "{\"lines\":[{\"number\":1,\"quantity\":\"60\"}]}";
      case "drafts" -> "{\"name\":\"fresh\"}";
      case "lines" -> newLine("5");
      case "{line}" -> "{\"quantity\":\"41\"}";
      case "orders" -> newOrder;
      case "hand-over" -> "{\"personId\":\"%s\",\"note\":\"please\"}".formatted(colleague);
      case "acceptance", "dispute" -> "{\"note\":\"checked\"}";
      case "bookings" -> "{\"position\":1,\"state\":\"GOOD\",\"quantity\":\"1\"}";
      case "returns" ->
          "{\"despatchId\":\"%s\",\"reason\":\"QUALITY\",\"packs\":[%s]}"
              .formatted(orderId(), "{\"position\":1,\"lot\":\"L1\",\"quantity\":\"1\"}");
      case "shortages" ->
          "{\"offerId\":\"%s\",\"quantity\":\"9\",\"until\":\"2099-12-31\",\"note\":\"fire\"}"
              .formatted(orderId());
      case "authorisation" -> "{\"number\":\"RMA-1\"}";
      case "refusal" -> "{\"note\":\"checked\"}";
      case "shipment" -> "{\"tracking\":\"SF1002\"}";
      case "decision" -> "{\"verdict\":\"RELEASED\",\"note\":\"looked at\"}";
      case "rejection" -> "{\"why\":\"checked\"}";
      case "next" -> "{\"scenario\":\"99\"}";
      case "people" -> newPerson("{fresh}", "Fresh");
      case "grants" -> "{\"grants\":[{\"role\":\"approver\"}]}";
      case "tokens" -> newToken("fresh");
      case "webhooks" -> newWebhook("{fresh}");
      default -> "";
    };
  }

  private Map<String, String> identifiers() {
    return Map.ofEntries(
        Map.entry("offer", offer),
        Map.entry("item", item),
        Map.entry("layout", layout),
        Map.entry("import", priceList),
        Map.entry("site", site),
        Map.entry("draft", draft),
        Map.entry("spare", spareDraft),
        Map.entry("line", line),
        Map.entry("list", list),
        Map.entry("lost", lostList),
        Map.entry("listLine", listLine),
        Map.entry("spareLine", spareLine),
        Map.entry("order", orderId()),
        Map.entry("orderLine", "1"),
        Map.entry("change", "1"),
        Map.entry("number", number(order)),
        Map.entry("exception", exception),
        Map.entry("message", orderMessage),
        Map.entry("stopped", stoppedMessage),
        Map.entry("person", person),
        Map.entry("token", token),
        Map.entry("webhook", webhook),
        Map.entry("spareWebhook", spareWebhook),
        Map.entry("delivery", delivery));
  }

  private String newLine(String quantity) {
    return "{\"offerId\":\"%s\",\"quantity\":\"%s\"}".formatted(offer, quantity);
  }

  private static String newPerson(String login, String name) {
    return """
    {"login":"%s@qingnang.example","name":"%s","language":"en","grants":[{"role":"receiver"}]}\
    """
        .formatted(login, name);
  }

  private static String newToken(String name) {
    return "{\"name\":\"%s\",\"roles\":[\"receiver\"],\"days\":1}".formatted(name);
  }

  /** Nobody listens there, which is all the same to who may see it. */
  private static String newWebhook(String path) {
    return "{\"url\":\"http://127.0.0.1:9/%s\",\"description\":\"%s\"}".formatted(path, path);
  }

  /** Answered at another price, which a person has to decide. */
  private static List<Shelf.Line> dearer() {
    return List.of(line("SBX-10", 60));
  }

  private Optional<JsonNode> exception(Rest buyer) {
    var now = buyer.get("/ordering/orders/" + orderId()).json();
    return Optional.of(now.at("/exceptions/0")).filter(one -> !one.isMissingNode());
  }

  private static String message(Rest seller, String view, String query, String type) {
    var path = "/exchange/messages?view=" + view + "&q=" + query;
    return Until.found(
        type + " in " + view,
        LIMIT,
        () ->
            Answer.all(seller.get(path).json().path("messages"))
                .filter(message -> message.path("documentType").asText().equals(type))
                .map(message -> message.path("id").asText())
                .findFirst());
  }

  private static String created(Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    var location = answer.header("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String number(JsonNode order) {
    return order.path("number").asText();
  }
}
