package org.bencao.bench;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.common.Tsid;
import org.bencao.system.Form;
import org.bencao.testing.Market;

/** One buyer at the order pad, whose drafts are past orders wanted again. */
final class PadOrder {

  private static final String AJAX =
      "Faces-Request: partial/ajax\r\nX-Requested-With: XMLHttpRequest\r\n";
  private static final Pattern KEY =
      Pattern.compile("name:(?:\"|&quot;)key(?:\"|&quot;),value:(?:\"|&quot;)([^\"&]+)");
  private static final Pattern DRAFT = Pattern.compile("\"draft\":\\{\"id\":\"([0-9A-Z]+)\"");

  private final Visitor visitor;
  private final String token;
  private final String again;
  private long drafts;

  PadOrder(Wire wire, Ground ground, int who) throws IOException {
    var buyer = ground.trade().buyers().get(who);
    this.visitor = Visitor.signIn(wire, ground.people().get(who));
    this.token = ground.token(buyer.companyId());
    this.again = reorder(buyer, OrderByRest.place(wire, ground, buyer));
  }

  private static String reorder(Market.Buyer buyer, String order) {
    return "/api/v1/ordering/orders/%s/reorder?site=%s".formatted(order, Tsid.text(buyer.siteId()));
  }

  /** A ready draft, shown: only the button is left to press. */
  Ready ready(Wire wire) throws IOException {
    var headers =
        token + OrderByRest.JSON + OrderByRest.key("again-" + again.hashCode() + "-" + drafts++);
    var reply = wire.post(again, headers, lines()).expect(200);
    var path = "/ordering/pad?draft=" + group(DRAFT, reply.text());
    var page = visitor.get(wire, path);
    return new Ready(visitor, path, submit(page));
  }

  private static String lines() {
    return IntStream.rangeClosed(1, Assortment.LINES)
        .mapToObj("{\"number\":%d,\"quantity\":\"2\"}"::formatted)
        .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
  }

  private static Form submit(String page) {
    return Form.of(page, "pad")
        .with("jakarta.faces.partial.ajax", "true")
        .with("jakarta.faces.source", "pad:submit")
        .with("jakarta.faces.partial.execute", "pad:submit")
        .with("pad:submit", "pad:submit")
        .with("key", group(KEY, page));
  }

  private static String group(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return found.group(1);
  }

  /** A form that waits to be sent. */
  record Ready(Visitor visitor, String path, Form form) {

    void send(Wire wire) throws IOException {
      var answer = visitor.post(wire, path, AJAX, form).expect(200).text();
      if (!answer.contains("<p class=\"ok\">")) {
        throw new IllegalStateException("not placed: " + answer);
      }
    }
  }
}
