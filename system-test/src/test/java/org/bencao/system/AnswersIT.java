package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer says beside its content, and what none says. */
@ExtendWith(Portal.Shared.class)
class AnswersIT {

  private static final String RECEIVER = "chen.bo@qingnang.example";

  private final Portal portal;

  AnswersIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("every answer says how it may be used, and nothing of what made it")
  void headers() {
    var softly = new SoftAssertions();
    var session = portal.session(RECEIVER);
    var answers = new ArrayList<Answer>();
    for (var path :
        List.of(
            "/sign-in",
            "/work",
            "/ordering/pad",
            "/nothing",
            "/account",
            "/receiving/deliveries",
            "/api/v1/openapi.json",
            "/api/v1/nothing",
            "/api/v1/ordering/orders",
            "/settings/site",
            "/jakarta.faces.resource/bencao.css.xhtml?ln=bencao",
            "/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces",
            "/catalogue/suggest.json")) {
      var headers = Map.of("Origin", "http://attacker.example", "Sec-Fetch-Site", "cross-site");
      answers.add(session.plain("GET", path, headers, new byte[0]));
      answers.add(session.get(path));
    }
    for (var answer : answers) {
      var as = answer.response().uri() + " " + answer.response().headers().map();
      softly
          .assertThat(answer.header("Content-Security-Policy").orElse(""))
          .as(as)
          .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
          .contains("form-action '")
          .doesNotContain("unsafe-eval", "*", "http:");
      softly.assertThat(answer.header("X-Content-Type-Options")).as(as).contains("nosniff");
      softly.assertThat(answer.header("Referrer-Policy")).as(as).contains("same-origin");
      softly.assertThat(answer.header("Cross-Origin-Opener-Policy")).as(as).contains("same-origin");
      softly
          .assertThat(answer.header("Cross-Origin-Resource-Policy"))
          .as(as)
          .contains("same-origin");
      for (var telling :
          List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin", "X-AspNet-Version")) {
        softly.assertThat(answer.header(telling)).as(as).isEmpty();
      }
      if (!answer.response().uri().getPath().startsWith("/jakarta.faces.resource/")) {
        softly.assertThat(answer.header("Cache-Control").orElse("")).as(as).contains("no-store");
      }
      if (answer.bytes().length > 0) {
        softly
            .assertThat(answer.header("Content-Type").orElse(""))
            .as(as)
            .matches(
                "(?i)((text/(html|css|plain)|application/javascript);\\s*charset=utf-8"
                    + "|application/(problem\\+)?json(;\\s*charset=utf-8)?)");
      }
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("files go out as attachments, under names that the portal makes")
  void downloads() {
    var softly = new SoftAssertions();
    var buyer = portal.program("QN", "buyer");
    var name = "{\"name\":\"../x.html\\\"; filename=%s.html\"}".formatted(UUID.randomUUID());
    var list = Created.id(buyer.post("/ordering/lists?site=" + new Shelf(buyer).site(), name));
    var desk = portal.session("sun.hao@kanghe.example");
    for (var answer :
        List.of(
            portal.session("lin.wei@qingnang.example").get("/ordering/lists/export?list=" + list),
            desk.get("/catalogue/export.csv?kind=offers"),
            desk.get("/catalogue/export.xlsx?kind=offers"))) {
      softly.assertThat(answer.status()).as(answer.response().uri().toString()).isEqualTo(200);
      softly
          .assertThat(answer.header("Content-Disposition").orElse(""))
          .matches("attachment; filename=\"[A-Za-z0-9-]+\\.(csv|xlsx)\"");
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("pages allow scripts by a number that is new each time")
  void nonce() {
    var session = portal.session(RECEIVER);
    var nonces = new java.util.TreeSet<String>();
    for (int round = 0; round < 20; round++) {
      var policy = session.get("/work").header("Content-Security-Policy").orElseThrow();
      assertThat(policy).contains("script-src 'self' 'nonce-", "object-src 'none'");
      nonces.add(policy.replaceFirst(".*'nonce-([^']+)'.*", "$1"));
    }
    assertThat(nonces).hasSize(20).allMatch(nonce -> nonce.length() >= 22);
  }

  @Test
  @DisplayName("a fault tells its reader a number, and nothing of the house")
  void faults() {
    var softly = new SoftAssertions();
    var session = portal.session("lin.wei@qingnang.example");
    var buyer = portal.program("QN", "buyer");
    var answers = new ArrayList<Answer>();
    for (var odd :
        List.of(
            "%00",
            "%C3%28",
            "%EF%BF%BF",
            "x".repeat(8_000),
            "-1",
            "9".repeat(40),
            "%F0%9F%8F%A5",
            "0000000000000",
            "ZZZZZZZZZZZZZ",
            "null",
            "NaN",
            "1e999")) {
      for (var page :
          List.of(
              "/ordering/order?id=",
              "/ordering/order?no=",
              "/catalogue/search?q=",
              "/ordering/pad?draft=",
              "/exchange/raw?id=",
              "/receiving/goods-in?id=",
              "/ordering/orders?page=",
              "/receiving/photo?id=")) {
        answers.add(session.get(page + odd));
      }
      answers.add(buyer.get("/ordering/orders/" + odd));
      answers.add(buyer.get("/catalogue/items?q=" + odd));
      answers.add(buyer.get("/catalogue/items?limit=" + odd));
      answers.add(buyer.get("/ordering/orders?page=" + odd));
    }
    for (var body :
        List.of(
            "",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{",
            "{\"name\":",
            "[".repeat(5_000),
            "{\"name\":1e400}",
            "{\"name\":{\"a\":1}}",
            "{\"name\":[]}",
            "{\"name\":true}",
            "{\"name\":\"a\",\"name\":\"b\",}",
            "{\"name\":\"" + "x".repeat(1 << 20) + "\"}")) {
      var headers = new HashMap<String, String>();
      headers.put("Idempotency-Key", "odd-" + answers.size());
      headers.put("Content-Type", "application/json");
      answers.add(
          buyer.send("POST", "/ordering/drafts?site=" + new Shelf(buyer).site(), headers, body));
    }
    var platform = portal.session("gao.lan@bencao.example");
    for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "text/csv")) {
      var half = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv";
      var headers = Map.of("Content-Type", type);
      answers.add(platform.call("POST", "/catalogue/upload", "same-origin", headers, half));
    }
    for (var answer : answers) {
      var as = answer.response().uri() + " " + answer.status();
      softly.assertThat(answer.status()).as(as + answer.text()).isBetween(200, 499);
      softly
          .assertThat(answer.text())
          .as(as)
          .doesNotContain("Exception", "at org.", "at java.", "com.fasterxml", "SELECT ", "WFLY");
    }
    System.out.println(answers.size() + " odd questions");
    softly.assertAll();
  }
}
