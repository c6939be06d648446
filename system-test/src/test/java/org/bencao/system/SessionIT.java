package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a session begins and ends, and what its id opens. */
@ExtendWith(Portal.Shared.class)
class SessionIT {

  private static final String BUYER = "lin.wei@qingnang.example";
  private static final Map<String, String> FORM =
      Map.of("Content-Type", "application/x-www-form-urlencoded");

  private final Portal portal;

  SessionIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("the session's id changes at sign-in; one that was given beforehand opens nothing")
  void freshId() {
    var who = portal.person(BUYER);
    var session = new Session(portal.address());
    var page = session.get("/sign-in");
    var before = session.id();
    var form =
        Form.of(page.text(), "pair")
            .with("pair:login", who.login())
            .with("pair:password", who.password())
            .with("pair:go", "pair:go");
    assertThat(session.post("/sign-in", form).status()).isEqualTo(302);

    assertThat(before).isNotEmpty();
    assertThat(session.id()).isNotEqualTo(before);
    assertThat(opens(before)).isFalse();
    assertThat(opens(session.id())).isTrue();
    assertThat(opens("chosen-by-the-attacker")).isFalse();
  }

  @Test
  @DisplayName("after the sign-out the old id opens nothing, wherever it is kept")
  void deadId() {
    var session = portal.session(BUYER);
    var id = session.id();
    assertThat(opens(id)).isTrue();

    var answer = session.call("POST", "/sign-out", "same-origin", FORM, "a=b");

    assertThat(answer.header("Clear-Site-Data").orElseThrow()).contains("storage");
    assertThat(opens(id)).isFalse();
    assertThat(session.id()).isNotEqualTo(id);
  }

  @Test
  @DisplayName("the cookie is out of reach of scripts and other sites; ids are random")
  void cookie() {
    var ids = new TreeSet<String>();
    for (int round = 0; round < 50; round++) {
      var answer = new Session(portal.address()).get("/sign-in");
      var cookie = answer.header("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Lax").containsIgnoringCase("path=/");
      assertThat(answer.text()).doesNotContainIgnoringCase("jsessionid");
      ids.add(cookie.replaceFirst("^bencao=([^;]*).*", "$1"));
    }
    assertThat(ids).hasSize(50).allMatch(id -> id.length() >= 32);
  }

  @Test
  @DisplayName("a name that does not exist is slowed and told the same as one that does")
  void slowedSignIn() {
    var said = new ArrayList<String>();
    var login = "nobody-" + UUID.randomUUID() + "@qingnang.example";
    for (int guess = 0; guess < 7; guess++) {
      var session = new Session(portal.address());
      var form =
          Form.of(session.get("/sign-in").text(), "pair")
              .with("pair:login", login)
              .with("pair:password", "guess" + guess)
              .with("pair:go", "pair:go");
      said.add(session.post("/sign-in", form).text());
    }
    assertThat(said.get(0)).contains("do not belong together");
    assertThat(said).anyMatch(page -> page.contains("Slowed after"));
  }

  /** Whether a session id alone opens a page. */
  private boolean opens(String id) {
    var cookie = Map.of("Cookie", "bencao=" + id, "Sec-Fetch-Site", "none");
    var answer =
        new Session(portal.address()).plain("GET", "/ordering/orders", cookie, new byte[0]);
    return answer.status() == 200;
  }
}
