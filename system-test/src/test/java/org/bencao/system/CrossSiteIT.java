package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of others make a browser send in the name of whoever is signed in. */
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class CrossSiteIT {

  private static final String BUYER = "lin.wei@qingnang.example";

  /** Whoever may send a form is among them. */
  private static final List<String> PEOPLE =
      List.of(
          BUYER,
          "chen.bo@qingnang.example",
          "qian.yun@qingnang.example",
          "wang.fang@qingnang.example",
          "sun.hao@kanghe.example",
          "ivy.shaw@larkspur.example",
          "gao.lan@bencao.example",
          "helen.marsh@bencao.example");

  private static final Map<String, String> FORM =
      Map.of("Content-Type", "application/x-www-form-urlencoded");
  private static final byte[] BODY = "a=b".getBytes(StandardCharsets.US_ASCII);

  /** What a browser says of a form that stands on somebody else's page. */
  private static final List<Map<String, String>> FOREIGN =
      List.of(
          Map.of("Sec-Fetch-Site", "cross-site"),
          Map.of("Sec-Fetch-Site", "same-site"),
          Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate"),
          Map.of("Sec-Fetch-Site", "cross-site, same-origin"),
          Map.of("Origin", "http://attacker.example"),
          Map.of("Origin", "http://127.0.0.1"),
          Map.of("Origin", "null"));

  private final Portal portal;

  CrossSiteIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("CSRF: every address that takes a form refuses it from another site's page")
  void foreignForms() {
    var softly = new SoftAssertions();
    var sessions = new HashMap<String, Session>();
    PEOPLE.forEach(login -> sessions.put(login, portal.session(login)));
    var routes = Routes.posting();
    routes.addAll(Archive.pages());
    routes.remove("/sign-out");
    for (var route : routes) {
      var able = new ArrayList<Session>();
      for (var session : sessions.values()) {
        int status = post(session, route, Map.of("Sec-Fetch-Site", "same-origin"));
        softly.assertThat(status).as("nothing of use to " + route).isLessThan(500);
        if (status != 403) {
          able.add(session);
        }
      }
      softly.assertThat(able).as(route + " refuses everybody").isNotEmpty();
      for (var from : able.isEmpty() ? List.<Map<String, String>>of() : FOREIGN) {
        softly.assertThat(post(able.get(0), route, from)).as(route + " " + from).isEqualTo(403);
      }
    }
    System.out.println(routes.size() + " addresses refuse " + FOREIGN.size() + " foreign forms");
    softly.assertThat(routes).hasSizeGreaterThan(40);
    softly.assertAll();
  }

  private static int post(Session session, String route, Map<String, String> from) {
    var headers = new HashMap<>(FORM);
    headers.putAll(from);
    return session.plain("POST", route, headers, BODY).status();
  }

  @Test
  @Tag("browser")
  @DisplayName("CSRF: a browser that is signed in sends nothing for a page at another port")
  void foreignPage(Browsers browsers) throws IOException {
    var routes = Routes.posting();
    long before = refused();
    try (var attacker = new Attacker(routes, portal.address());
        var screen = browsers.screenOf(portal, portal.person(BUYER), "en", 1280, 800)) {
      screen.page().navigate(attacker.address());
      screen.page().waitForFunction("() => document.title === 'sent'");
      screen.page().navigate(portal.address() + "/ordering/pad");
      assertThat(screen.page().url()).as("still signed in").endsWith("/ordering/pad");
    }
    assertThat(refused() - before).isEqualTo(routes.size());
  }

  /** The browser shows a page nothing of what other ports answer: so the portal is asked. */
  private long refused() throws IOException {
    var log = portal.server().settings().data().resolve("server/log/server.log");
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" sent by another site ")).count();
    }
  }

  /** A page at another port of the same host: the browser sends its cookies along. */
  private static final class Attacker implements AutoCloseable {

    private final HttpServer server;

    Attacker(TreeSet<String> routes, String portal) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var page = new StringBuilder("<title>x</title><script>Promise.allSettled([");
      for (var route : routes) {
        page.append(
            "fetch('%s',{method:'POST',mode:'no-cors',credentials:'include',body:new URLSearchParams('a=b')}),"
                .formatted(portal + route));
      }
      page.append("]).then(()=>document.title='sent')</script>");
      var bytes = page.toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  @Test
  @DisplayName("REST takes no session: every call with the cookie alone is nobody's")
  void cookieIsNoToken() {
    var softly = new SoftAssertions();
    var session = portal.session(BUYER);
    for (var act : Acts.ofNothing(Map.of())) {
      if (!act.isOpen()) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", act.mediaType().orElse("application/json"));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("Sec-Fetch-Site", "same-origin");
        var body = act.body().getBytes(StandardCharsets.UTF_8);
        var answer = session.plain(act.method(), Rest.ROOT + act.path(), headers, body);

        softly.assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
      }
    }
    softly.assertAll();
  }

  @Test
  @DisplayName("REST takes JSON as JSON: what a form of another site can send is no body")
  void simpleRequests() {
    var softly = new SoftAssertions();
    var buyer = portal.program("QN", "buyer");
    var path = "/ordering/drafts?site=" + new Shelf(buyer).site();
    for (var type :
        List.of("text/plain", "application/x-www-form-urlencoded", "text/html", "x/y")) {
      var headers = Map.of("Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString());

      softly
          .assertThat(buyer.send("POST", path, headers, "{\"name\":\"x\"}").status())
          .as(type)
          .isEqualTo(415);
    }
    softly.assertAll();
  }
}
