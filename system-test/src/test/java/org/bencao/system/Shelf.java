package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a buyer finds, and orders made of it. */
final class Shelf {

  /** One line of an order to be. */
  record Line(String item, int quantity) {}

  /** All from whom the tests buy have it. */
  private static final String STAPLE = "100207";

  private final Rest buyer;
  private final Map<String, JsonNode> offers = new ConcurrentHashMap<>();
  private String site = "";

  Shelf(Rest buyer) {
    this.buyer = buyer;
  }

  static Line line(String item, int quantity) {
    return new Line(item, quantity);
  }

  /** The offer of an item by the seller whose English name begins so. */
  JsonNode offer(String item, String seller) {
    return offers.computeIfAbsent(item + "@" + seller, key -> found(item, seller));
  }

  String site() {
    if (site.isEmpty()) {
      site = buyer.get("/organisation/me").json().at("/sites/0/id").asText();
    }
    return site;
  }

  /** A draft with nothing on it; the pad opens the newest unless it is told which. */
  String draft(String name) {
    return buyer
        .post("/ordering/drafts?site=" + site(), "{\"name\":" + quoted(name) + "}")
        .json()
        .path("id")
        .asText();
  }

  /** An order as REST takes it. */
  String order(String seller, List<Line> lines) {
    return order(seller, lines, "");
  }

  String order(String seller, List<Line> lines, String reference) {
    var body = new LinkedHashMap<String, String>();
    body.put("siteId", quoted(site()));
    body.put("sellerId", quoted(sellerId(seller, lines)));
    if (!reference.isEmpty()) {
      body.put("buyerReference", quoted(reference));
    }
    body.put(
        "lines",
        lines.stream().map(line -> json(seller, line)).collect(Collectors.joining(",", "[", "]")));
    return body.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** As what is ordered says, where it says who offers it. */
  private String sellerId(String seller, List<Line> lines) {
    return lines.stream()
        .map(line -> offer(line.item(), seller))
        .filter(offer -> !offer.path("sellerNameEn").asText().isEmpty())
        .findFirst()
        .orElseGet(() -> offer(STAPLE, seller))
        .path("sellerId")
        .asText();
  }

  /** Places an order that nothing refuses. */
  JsonNode place(String seller, Line... lines) {
    var answer = buyer.post("/ordering/orders", order(seller, List.of(lines)));
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.json();
  }

  private String json(String seller, Line line) {
    return "{\"offerId\":%s,\"quantity\":\"%d\"}"
        .formatted(quoted(offer(line.item(), seller).path("id").asText()), line.quantity());
  }

  private JsonNode found(String item, String seller) {
    var answer = buyer.get("/catalogue/offers?limit=200&q=" + item);
    return Answer.all(answer.json().path("offers"))
        .map(priced -> priced.path("offer"))
        .filter(offer -> offer.at("/item/code").asText().equals(item))
        .filter(offer -> isBy(seller, offer.path("sellerNameEn").asText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no offer of " + item + " by " + seller));
  }

  /** What may not be sold on line is shown without its seller. */
  private static boolean isBy(String seller, String name) {
    return name.isEmpty() || name.startsWith(seller);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
