package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operator reads. */
@ExtendWith(Portal.Shared.class)
class ServerLogIT {

  private static final String RECEIVER = "chen.bo@qingnang.example";

  private final Portal portal;

  ServerLogIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("who was refused what stands in the log, one line each, without name and secret")
  void refusalsAreLogged() throws IOException {
    var softly = new SoftAssertions();
    var session = portal.session(RECEIVER);
    session.get("/ordering/pad");
    session.call("POST", "/receiving/finish", "cross-site", Map.of(), "a=b");
    session.send("/receiving/deliveries", Map.of("jakarta.faces.ViewState", "forged"));
    var login = "nobody-" + System.nanoTime() + "@qingnang.example";
    var stranger = new Session(portal.address());
    var form = Form.of(stranger.get("/sign-in").text(), "pair").with("pair:login", login);
    stranger.post("/sign-in", form.with("pair:password", "canary-4712").with("pair:go", "pair:go"));
    portal.nobody().get("/ordering/orders");
    portal.program("QN", "receiver").get("/ordering/lists?site=x");
    new Wire(portal.address()).ask("GET /ordering/%70ad%0d%0aforged");

    var log = log();
    softly
        .assertThat(log)
        .contains(
            "refused GET /ordering/pad to PERSON:",
            "refused POST /receiving/finish sent by another site",
            "refused a forged form of /receiving/deliveries",
            "refused sign-in, WRONG_PAIR to account ",
            "refused GET /ordering/orders to nobody",
            "refused GET /ordering/lists to SERVICE:",
            "refused the address /ordering/%70ad%0d%0aforged")
        .doesNotContain("canary-4712", login, session.id(), portal.token("QN", "receiver"));
    softly
        .assertThat(log.lines().filter(line -> line.contains("[org.bencao.security]")))
        .allMatch(
            line ->
                line.matches(
                    "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]00:00) INFO .*at 127\\.0\\.0\\.1"));
    softly.assertAll();
  }

  @Test
  @DisplayName("the log says what an operator reads, and nothing below that")
  void nothingIsTraced() throws IOException {
    portal.session(RECEIVER).get("/receiving/deliveries");

    assertThat(log().lines())
        .hasSizeGreaterThan(10)
        .noneMatch(line -> line.matches("\\S+ (TRACE|DEBUG) .*"));
  }

  @Test
  @DisplayName("a transaction inside another leaves no complaint of the connection pool")
  void innerTransactionsAreQuiet() throws IOException {
    // signed first, and what is signed is read in transactions inside
    portal.session(RECEIVER);
    assertThat(portal.program("QN", "auditor").get("/audit/trail/export").status()).isEqualTo(200);

    assertThat(log().lines()).noneMatch(line -> line.contains("IJ000311"));
  }

  private String log() throws IOException {
    return Files.readString(portal.server().settings().data().resolve("server/log/server.log"));
  }
}
