package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what: every page and every call for owner, other company, lower role and nobody. */
@ExtendWith(Portal.Shared.class)
class AccessMatrixIT {

  private static Portal portal;
  private static Secrets owned;
  private static final Map<String, Session> SESSIONS = new HashMap<>();

  @BeforeAll
  static void own(Portal shared) {
    portal = shared;
    owned = new Secrets(portal);
  }

  @TestFactory
  @DisplayName("rel:I13 every call of REST")
  Stream<DynamicTest> calls() {
    return Acts.all(owned).stream()
        .flatMap(
            act ->
                Stream.of(
                    dynamicTest(act.operation() + ", other company", () -> other(act)),
                    dynamicTest(act.operation() + ", lower role", () -> lower(act)),
                    dynamicTest(act.operation() + ", nobody", () -> nobody(act)),
                    dynamicTest(act.operation() + ", owner", () -> owner(act))));
  }

  @TestFactory
  @DisplayName("rel:I13 every page")
  Stream<DynamicTest> pages() {
    return Doors.all(owned).stream()
        .flatMap(
            door ->
                Stream.of(
                    dynamicTest(door.path() + ", other company", () -> other(door)),
                    dynamicTest(door.path() + ", lower role", () -> lower(door)),
                    dynamicTest(door.path() + ", nobody", () -> nobody(door)),
                    dynamicTest(door.path() + ", owner", () -> owner(door))));
  }

  @Test
  @DisplayName("no call of REST is without an expectation")
  void everyOperation() {
    var paths = portal.nobody().get("/openapi.json").json().path("paths");
    var known = Acts.all(owned).stream().map(Act::operation).collect(Collectors.toSet());
    var methods = Set.of("get", "post", "put", "patch", "delete");
    var operations =
        paths.properties().stream()
            .flatMap(
                path ->
                    path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(methods::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
                        .map(Acts::nameless))
            .toList();
    assertThat(operations).isNotEmpty();
    assertThat(known).containsAll(operations);
  }

  @Test
  @DisplayName("no page is without an expectation")
  void everyPage() {
    var known = Doors.all(owned).stream().map(Door::page).collect(Collectors.toSet());
    known.add("/sign-in");
    assertThat(known).containsAll(Archive.pages());
  }

  @Test
  @DisplayName("the session's cookie opens no REST, and a token opens no page")
  void cookieAndTokenStayApart() {
    var session = session("lin.wei@qingnang.example");
    assertThat(session.get(Rest.ROOT + "/ordering/orders").status()).isEqualTo(401);
    var token = Map.of("Authorization", "Bearer " + portal.token("QN", "buyer"));
    var page = new Session(portal.address()).call("GET", "/ordering/orders", "none", token, "");
    assertThat(page.status()).isEqualTo(302);
  }

  @Test
  @DisplayName("other sites' pages can neither send our forms nor read our look-ups")
  void otherSites() {
    var session = session("lin.wei@qingnang.example");
    var look = "/catalogue/suggest.json?query=amox";
    var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
    assertThat(session.call("GET", look, "cross-site", Map.of(), "").status()).isEqualTo(403);
    assertThat(session.call("POST", "/sign-out", "cross-site", form, "a=b").status())
        .isEqualTo(403);
    assertThat(session.get("/ordering/pad").status()).as("still signed in").isEqualTo(200);
  }

  @Test
  @DisplayName("a session that was signed out is dead, and what is not there is not there")
  void signOut() {
    var session = portal.session("xu.jing@qingnang.example");
    assertThat(session.get("/ordering/orders").status()).isEqualTo(200);
    assertThat(session.get("/nothing").status()).isEqualTo(404);
    assertThat(session.get("/WEB-INF/web.xml").status()).isEqualTo(404);
    var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
    session.call("POST", "/sign-out", "same-origin", form, "a=b");
    assertThat(session.get("/ordering/orders").status()).isEqualTo(302);
  }

  private static void other(Act act) {
    foreign(act.other(), send(act, portal.program(act.otherCompany(), act.role())));
  }

  private static void lower(Act act) {
    var answer = send(act, portal.program(act.ownerCompany(), act.lower()));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(act.lowerStatus());
  }

  private static void nobody(Act act) {
    foreign(act.isOpen() ? 200 : 401, send(act, portal.nobody()));
  }

  private static void owner(Act act) {
    var answer = send(act, portal.program(act.ownerCompany(), act.role()));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(act.owner());
  }

  private static void other(Door door) {
    foreign(door.statuses()[1], session(door.other()).get(door.path()));
  }

  private static void lower(Door door) {
    var answer = session(door.lower()).get(door.path());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(door.statuses()[2]);
  }

  private static void nobody(Door door) {
    var answer = new Session(portal.address()).get(door.path());
    assertThat(answer.status()).isEqualTo(door.statuses()[3]);
    if (answer.status() == 302) {
      assertThat(answer.header("Location").orElseThrow()).contains("/sign-in?next=");
    }
  }

  private static void owner(Door door) {
    var answer = session(door.owner()).get(door.path());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(door.statuses()[0]);
  }

  private static void foreign(int expected, Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
    var told = answer.text() + answer.response().headers().map();
    for (var canary : owned.canaries()) {
      assertThat(withoutTheQuestion(told, answer)).doesNotContain(canary);
    }
  }

  /** A search that finds nothing repeats what was typed. */
  private static String withoutTheQuestion(String told, Answer answer) {
    var query = answer.response().uri().getQuery();
    var asked = query == null ? List.<String>of() : List.of(query.split("&"));
    var rest = told;
    for (var part : asked) {
      if (part.startsWith("q=")) {
        rest = rest.replace(part.substring(2), "");
      }
    }
    return rest;
  }

  private static Answer send(Act act, Rest program) {
    var headers = new HashMap<String, String>();
    if (act.method().equals("POST")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (act.operation().endsWith("/photos")) {
      headers.put("Content-Type", "image/png");
    }
    var body = act.body().replace("{fresh}", UUID.randomUUID().toString());
    return program.send(act.method(), act.path(), headers, body);
  }

  private static Session session(String login) {
    return SESSIONS.computeIfAbsent(login, portal::session);
  }
}
