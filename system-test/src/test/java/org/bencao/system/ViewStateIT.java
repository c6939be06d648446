package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms that no page of the portal was drawn for. */
@ExtendWith(Portal.Shared.class)
class ViewStateIT {

  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";
  private static final Map<String, String> FORM =
      Map.of("Content-Type", "application/x-www-form-urlencoded");

  private final Portal portal;

  ViewStateIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("a page takes no form without the mark of a page that was drawn here")
  void forgedViewState() {
    var softly = new SoftAssertions();
    var session = portal.session(ADMINISTRATOR);
    int before = tokens();
    var good = Form.of(session.get("/organisation/people").text(), "tokens");
    good.with("tokens:name", "forged").with("tokens:make", "tokens:make");
    for (var forged :
        List.of(
            "",
            "x",
            "stateless",
            "1",
            "1:2:3",
            "a:b",
            "-1:",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhw",
            "H4sIAAAAAAAAAFvzloG1hIGBgYEBAP4x8tQTAAAA",
            "9".repeat(100_000))) {
      var answer =
          session.post("/organisation/people", good.with("jakarta.faces.ViewState", forged));
      softly
          .assertThat(answer.status())
          .as(forged.substring(0, Math.min(20, forged.length())))
          .isEqualTo(400);
    }
    var twice = good.with("jakarta.faces.ViewState", "1:2").body() + "&jakarta.faces.ViewState=3:4";
    softly
        .assertThat(
            session.call("POST", "/organisation/people", "same-origin", FORM, twice).status())
        .isEqualTo(400);
    var without = good.body().replace("jakarta.faces.ViewState", "other");
    softly
        .assertThat(
            session.call("POST", "/organisation/people", "same-origin", FORM, without).status())
        .isEqualTo(400);
    softly.assertThat(tokens()).isEqualTo(before);
    softly.assertAll();
  }

  @Test
  @DisplayName("the mark of another session's page, and one that never was, lead to no act")
  void foreignViewState() {
    var owner = portal.session(ADMINISTRATOR);
    var other = portal.session("deng.li@baicaoyuan.example");
    int before = tokens();
    var foreign = Form.of(other.get("/organisation/people").text(), "tokens");
    foreign.with("tokens:name", "forged").with("tokens:make", "tokens:make");

    leadsNowhere(owner.post("/organisation/people", foreign));
    foreign.with("jakarta.faces.ViewState", "-12345:67890");
    leadsNowhere(owner.post("/organisation/people", foreign));

    assertThat(tokens()).isEqualTo(before);
  }

  private static void leadsNowhere(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    assertThat(answer.header("Location").orElseThrow()).endsWith("/organisation/people");
  }

  private int tokens() {
    return portal
        .program("QN", "company-administrator")
        .get("/organisation/tokens")
        .json()
        .path("tokens")
        .size();
  }
}
