package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who sees what: every page, form and call for owner, other company, lower role and nobody, about
 * rows that exist.
 */
@ExtendWith(Portal.Shared.class)
class AccessMatrixIT {

  /** The other sides of the same documents, and people whom they do not concern at all. */
  private static final List<String> READERS =
      List.of(
          "feng.yi@yunshan.example",
          "tang.yu@kanghe.example",
          "tian.rong@xinghe.example",
          "gao.lan@bencao.example",
          "helen.marsh@bencao.example");

  /** Their programs: company and role. */
  private static final Map<String, String> PROGRAMS =
      Map.of("YS", "supplier-desk", "KH", "edi-administrator", "XHE", "quality-officer");

  /** They hold goods and names, and no text of anybody. */
  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "/ordering/drafts/{}/hand-over",
          "/ordering/unusual",
          "/ordering/signing/form",
          "/ordering/signing/signed",
          "/ordering/signed-forms/text",
          "/ordering/signed-forms/{}/message",
          "/ordering/holds/{}",
          "/compliance/scan",
          "/compliance/dossier/scan",
          "/ordering/lists/export",
          "/ordering/desk/table.csv",
          "/ordering/desk/table.xlsx",
          "/exchange/partners/{}/report",
          "/exchange/partners/{}/samples",
          "/exchange/partners/{}/trials",
          "/partner/certificate",
          "/partner/report",
          "/partner/samples");

  /**
   * What failed goes on, an unknown scenario is armed, and a sale that nobody of the demo has the
   * permit for is reported: none is made here.
   */
  private static final Set<String> TOO_LATE =
      Set.of(
          "POST /catalogue/imports/{}/resume",
          "POST /sandbox/next",
          "PUT /exchange/partners/{}",
          "POST /exchange/messages/{}/corrections",
          "POST /exchange/partners/{}/pause",
          "POST /compliance/register/{}/report");

  /** Programs of the platform have no such right, nor has any of another company. */
  private static final Set<String> FOR_PEOPLE_OF_THE_PLATFORM =
      Set.of("PUT /pricing/tenders", "POST /exchange/partners/{}/go-live");

  /**
   * The door in, the door out, which ends the session that the matrix needs, and that of partners'
   * stations, who sign their messages.
   */
  private static final Set<String> IN_AND_OUT = Set.of("/sign-in", "/sign-out", "/as2");

  private static Portal portal;
  private static Sessions sessions;
  private static Secrets owned;
  private static AccessMatrix matrix;

  @BeforeAll
  static void own(Portal shared) {
    portal = shared;
    sessions = new Sessions(portal);
    sessions.add("BCY", Cast.NEWCOMER, "accounts");
    sessions.add("QN", Cast.AUDITS, "auditor");
    sessions.add("KH", Cast.CLEARS, "compliance-officer");
    sessions.add("MFP", Cast.COUNTS, "receiver");
    owned = new Secrets(portal, sessions);
    matrix = new AccessMatrix(portal, sessions, owned);
  }

  @TestFactory
  @DisplayName("rel:I13 every page")
  Stream<DynamicTest> pages() {
    return cells(Doors.all(owned.rows()), Doors.all(owned.rows().unknown()));
  }

  @TestFactory
  @DisplayName("rel:I13 every page, read by the other side and by those it does not concern")
  Stream<DynamicTest> readPages() {
    return READERS.stream()
        .flatMap(
            login ->
                Doors.all(owned.rows()).stream()
                    .map(
                        door ->
                            dynamicTest(
                                door.asks() + ", " + login, () -> matrix.reader(door, login))));
  }

  @TestFactory
  @DisplayName("rel:I13 every call that reads, by programs of the other side and of others")
  Stream<DynamicTest> readCalls() {
    return PROGRAMS.entrySet().stream()
        .flatMap(
            who ->
                Acts.all(owned.rows()).stream()
                    .filter(Act::isRead)
                    .map(
                        act ->
                            dynamicTest(
                                act.operation() + ", " + who,
                                () -> matrix.reader(act, who.getKey(), who.getValue()))));
  }

  @TestFactory
  @DisplayName("rel:I13 every call of REST")
  Stream<DynamicTest> calls() {
    var acts = Acts.all(owned.rows());
    var never = Acts.all(owned.rows().unknown());
    return IntStream.range(0, acts.size())
        .boxed()
        .flatMap(
            at -> {
              var act = acts.get(at);
              var name = act.operation() + " of " + act.owner() + ", ";
              return Stream.of(
                  dynamicTest(name + "other company", () -> matrix.other(act, never.get(at))),
                  dynamicTest(name + "lower role", () -> matrix.lower(act)),
                  dynamicTest(name + "nobody", () -> matrix.nobody(act)),
                  dynamicTest(name + "owner", () -> matrix.owner(act)));
            });
  }

  @TestFactory
  @DisplayName("rel:I13 every form")
  Stream<DynamicTest> forms() {
    return cells(Forms.all(owned.rows()), Forms.all(owned.rows().unknown()));
  }

  private static Stream<DynamicTest> cells(List<Door> doors, List<Door> never) {
    return IntStream.range(0, doors.size())
        .boxed()
        .flatMap(
            at -> {
              var door = doors.get(at);
              var name = door.asks() + " of " + door.cast() + ", ";
              return Stream.of(
                  dynamicTest(name + "other company", () -> matrix.other(door, never.get(at))),
                  dynamicTest(name + "lower role", () -> matrix.lower(door)),
                  dynamicTest(name + "nobody", () -> matrix.nobody(door)),
                  dynamicTest(name + "owner", () -> matrix.owner(door)));
            });
  }

  @Test
  @DisplayName("no call of REST is without an expectation")
  void everyOperation() {
    var paths = portal.nobody().get("/openapi.json").json().path("paths");
    var known = Acts.all(owned.rows()).stream().map(Act::operation).collect(Collectors.toSet());
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
  @DisplayName("no page, look-up or form is without an expectation, and none is expected in vain")
  void everyAddress() {
    var known =
        Stream.of(Doors.all(owned.rows()), Forms.all(owned.rows()))
            .flatMap(List::stream)
            .map(Door::page)
            .collect(Collectors.toSet());
    known.addAll(IN_AND_OUT);

    assertThat(Archive.addresses()).isNotEmpty();
    assertThat(known).containsExactlyInAnyOrderElementsOf(Set.copyOf(Archive.addresses()));
    assertThat(known).containsAll(Archive.pages());
  }

  @Test
  @DisplayName("what the owner is shown would be named if anybody else were shown it")
  void leaksAreNamed() {
    var judge = new AccessJudge(owned.canaries());
    var calls =
        Acts.all(owned.rows()).stream()
            .filter(act -> act.isRead() && act.otherStatus() == 404)
            .filter(act -> judge.leaks(act.other(), Told.of(matrix.ownersAnswer(act))).isEmpty())
            .map(act -> act.operation().replaceFirst("GET ", ""));
    var pages =
        Doors.all(owned.rows()).stream()
            .filter(door -> door.ownerStatus() == 200 && door.otherStatus() == 404)
            .filter(
                door ->
                    judge
                        .leaks(
                            sessions.company(door.cast().other()),
                            Told.of(matrix.ownersAnswer(door)))
                        .isEmpty())
            .map(Door::page);

    assertThat(Stream.concat(calls, pages).collect(Collectors.toSet())).isEqualTo(WITHOUT_WORDS);
  }

  @Test
  @DisplayName(
      "the rows of the walk are there: their owners are refused nothing but what is too late")
  void ownersGoThrough() {
    var refused =
        Acts.all(owned.rows()).stream().filter(act -> act.ownerStatus() >= 400).map(Act::operation);
    var doors = Stream.of(Doors.all(owned.rows()), Forms.all(owned.rows())).flatMap(List::stream);

    assertThat(refused.filter(call -> !FOR_PEOPLE_OF_THE_PLATFORM.contains(call)))
        .containsExactlyInAnyOrderElementsOf(TOO_LATE);
    assertThat(doors).allMatch(door -> door.ownerStatus() < 400);
  }

  @Test
  @DisplayName("the session's cookie opens no REST, and a token opens no page")
  void cookieAndTokenStayApart() {
    var session = sessions.of("lin.wei@qingnang.example");
    assertThat(session.get(Rest.ROOT + "/ordering/orders").status()).isEqualTo(401);
    var token = Map.of("Authorization", "Bearer " + portal.token("QN", "buyer"));
    var page = new Session(portal.address()).call("GET", "/ordering/orders", "none", token, "");
    assertThat(page.status()).isEqualTo(302);
  }

  @Test
  @DisplayName("other sites' pages can neither send our forms nor read our look-ups")
  void otherSites() {
    var session = sessions.of("lin.wei@qingnang.example");
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
}
