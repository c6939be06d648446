package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways round the doors: addresses, methods and messages that a client would not send. */
@ExtendWith(Portal.Shared.class)
class SideDoorIT {

  private static final String RECEIVER = "chen.bo@qingnang.example";

  /** Each would be the order pad, a file of the application or REST if it were read twice. */
  private static final List<String> CROOKED =
      List.of(
          "/api/../ordering/pad",
          "/api/../ordering/pad.xhtml",
          "/api/v1/../../ordering/pad.xhtml",
          "/api/x/..%2f..%2fordering/pad.xhtml",
          "/jakarta.faces.resource/../ordering/pad",
          "/jakarta.faces.resource/../ordering/pad.xhtml",
          "/jakarta.faces.resource/%2e%2e/ordering/pad.xhtml",
          "/jakarta.faces.resource/..;/ordering/pad.xhtml",
          "/jakarta.faces.resource/./../ordering/pad.xhtml",
          "/jakarta.faces.resource//../ordering/pad.xhtml",
          "//ordering/pad",
          "/ordering//pad",
          "/ordering/./pad",
          "/ordering/pad/",
          "/ordering/pad.xhtml",
          "/ordering/pad.xhtml/x",
          "/ordering/pad;x=y",
          "/ordering/pad%00",
          "/ordering/pad%20",
          "/ordering/%70ad",
          "/ORDERING/PAD",
          "/ordering/pad.jsf",
          "/faces/ordering/pad.xhtml",
          "/WEB-INF/web.xml",
          "/web-inf/web.xml",
          "/WEB-INF/classes/org/bencao/web/ordering/PadPage.class",
          "/META-INF/MANIFEST.MF",
          "/%57EB-INF/web.xml",
          "/jakarta.faces.resource/../WEB-INF/web.xml",
          "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
          "/jakarta.faces.resource/..%5c..%5cWEB-INF%5cweb.xml.xhtml",
          "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
          "/.git/config",
          "/.git/HEAD",
          "/.svn/entries",
          "/.env",
          "/server-status",
          "/metrics",
          "/health",
          "/management",
          "/console",
          "/resources/",
          "/ordering/",
          "/jakarta.faces.resource/",
          "/jakarta.faces.resource/bencao/");

  private final Portal portal;
  private final Wire wire;

  SideDoorIT(Portal portal) {
    this.portal = portal;
    this.wire = new Wire(portal.address());
  }

  @Test
  @DisplayName("an address that can be read in two ways leads nowhere, signed in or not")
  void crookedAddresses() {
    var softly = new SoftAssertions();
    var lower = portal.session(RECEIVER);
    var cookie = "Cookie: bencao=" + lower.id();
    var token = "Authorization: Bearer " + portal.token("QN", "buyer");
    for (var path : CROOKED) {
      for (var who : List.of("X-Nobody: 1", cookie, token)) {
        var heard = wire.ask("GET " + path, who);

        softly.assertThat(Wire.status(heard)).as(path + " " + heard).isBetween(300, 499);
        softly
            .assertThat(heard)
            .as(path)
            .doesNotContain("<web-app", "PadPage", "Order pad", "[core]");
        if (Wire.status(heard) < 400) {
          softly.assertThat(heard).as(path).contains("/sign-in");
        }
      }
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("what has an effect is not done by a method that should have none")
  void methods() {
    var softly = new SoftAssertions();
    var session = portal.session("lin.wei@qingnang.example");
    var cookie = "Cookie: bencao=" + session.id();
    for (var route : Routes.posting()) {
      for (var method : List.of("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE")) {
        boolean reads = route.equals("/ordering/desk/table") || route.endsWith("awake");
        var heard = wire.ask(method + " " + route, cookie, "Sec-Fetch-Site: same-origin");

        if (!reads && !method.equals("OPTIONS")) {
          softly.assertThat(Wire.status(heard)).as(method + " " + route).isBetween(400, 501);
        }
      }
    }
    softly.assertThat(session.get("/work").status()).as("still signed in").isEqualTo(200);
    softly.assertAll();
  }

  @Test
  @DisplayName("no method repeats what was sent, nor opens a way for others")
  void unwantedMethods() {
    var softly = new SoftAssertions();
    for (var method : List.of("TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "COPY")) {
      var heard = wire.ask(method + " /sign-in", "X-Secret: canary-4711");

      softly.assertThat(Wire.status(heard)).as(method + heard).isIn(0, 400, 403, 404, 405, 501);
      softly.assertThat(heard).doesNotContain("canary-4711");
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("a message with two ends has none: it is refused, and nothing hides behind it")
  void smuggling() {
    var softly = new SoftAssertions();
    var hidden = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: " + wire.host() + "\r\n\r\n";
    var two = "POST /sign-in HTTP/1.1\r\nHost: " + wire.host() + "\r\nContent-Length: ";
    var messages =
        Map.of(
            "two lengths", two + "0\r\nContent-Length: " + hidden.length() + "\r\n\r\n" + hidden,
            "length and chunks",
                two + hidden.length() + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden,
            "unknown coding", two + "0\r\nTransfer-Encoding: xchunked\r\n\r\n" + hidden,
            "negative length", two + "-1\r\n\r\n" + hidden,
            "length with a sign", two + "+0\r\n\r\n" + hidden,
            "blank before the colon",
                two + "0\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + hidden);
    messages.forEach(
        (name, message) -> {
          var heard = wire.talk(message);

          softly.assertThat(heard).as(name).doesNotContain("\"openapi\"");
          softly.assertThat(Wire.answers(heard)).as(name + heard).isLessThanOrEqualTo(1);
        });
    softly.assertAll();
  }

  @Test
  @DisplayName("what a proxy would say is taken from nobody as long as there is no proxy")
  void forwarded() {
    var heard =
        wire.ask(
            "GET /",
            "X-Forwarded-Host: attacker.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-For: 10.9.8.7",
            "Forwarded: host=attacker.example;proto=https",
            "X-Original-URL: /ordering/pad",
            "X-Rewrite-URL: /ordering/pad");

    assertThat(Wire.status(heard)).isEqualTo(302);
    assertThat(heard).contains("/sign-in").doesNotContain("attacker.example", "https://");
  }

  @Test
  @DisplayName("a parameter that is sent twice, or in the wrong place, changes nothing")
  void parameterPollution() {
    var softly = new SoftAssertions();
    var session = portal.session("lin.wei@qingnang.example");
    var buyer = portal.program("QN", "buyer");
    var shelf = new Shelf(buyer);
    var order = shelf.place("Kanghe", Shelf.line("100202", 40)).path("id").asText();
    var body = "{\"name\":\"twice-%s\"}".formatted(UUID.randomUUID());
    var list = Created.id(buyer.post("/ordering/lists?site=" + shelf.site(), body));
    var foreign = portal.session("zhu.hong@baicaoyuan.example");
    var twice = "/ordering/order?id=0000000000001&id=" + order;
    softly.assertThat(foreign.get(twice).status()).isEqualTo(404);
    softly.assertThat(foreign.get("/ordering/order?id=" + order + "&id=1").status()).isEqualTo(404);
    var deletion = ("act=delete&list=" + list).getBytes(StandardCharsets.US_ASCII);
    var form =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin");
    foreign.plain("POST", "/ordering/lists/change?list=" + list, form, deletion);
    softly.assertThat(session.get("/ordering/lists?list=" + list).status()).isEqualTo(200);
    softly.assertAll();
  }
}
