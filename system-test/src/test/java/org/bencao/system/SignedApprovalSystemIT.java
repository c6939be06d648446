package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compound with pseudoephedrine is approved by a signature, not by an open screen. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class SignedApprovalSystemIT {

  private static final String APPROVER = "zhou.min@qingnang.example";

  private static final String RULES = "/ordering/approval-rules";

  private final Life life;
  private final Browsers browsers;

  SignedApprovalSystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1440, 31", "zh, 390, 32"})
  @DisplayName("SPC-17, SECOND_SIGNATURE: a wrong password approves nothing, the right one does")
  void isSigned(String language, int width, int packs) {
    var waiting = asked(packs);
    var person = life.portal().person(APPROVER);

    try (var screen = browsers.screenOf(life.portal(), person, language, width, 844)) {
      screen.page().navigate("/ordering/approvals?id=" + waiting.path("id").asText());
      screen.at("#password").fill("not the password");
      screen.turns(() -> screen.at("main button[data-key=a]").click());
      assertThat(screen.text("main .bc-bar.bad")).isNotBlank();
      screen.isAccessible();
      screen.fitsWithoutSidewaysScroll();
      screen
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/pictures/signed-" + width + ".png"))
                  .setFullPage(true));
      screen.at("#password").fill(person.password());
      screen.turns(() -> screen.at("main button[data-key=a]").click());
      assertThat(screen.text("main .bc-bar.ok")).isNotBlank();
      screen.didNotComplain();
    }
  }

  /**
   * While the pharmacy wants such compounds approved; afterwards it wants what it wanted before.
   */
  private JsonNode asked(int packs) {
    var administrator = life.portal().program("QN", "company-administrator");
    var before = administrator.get(RULES).json();
    var wanted =
        "{\"rules\":[{\"basis\":\"GOODS\",\"words\":[\"EPH_CPD\"],\"step\":1,\"role\":\"approver\"}]}";
    Created.expect(200, administrator.send("PUT", RULES, Map.of(), wanted));
    var buyer = life.buyer();
    var order = new Shelf(buyer).order("Kanghe", List.of(line("100219", packs)), "s" + packs);
    var waiting = Created.expect(202, buyer.post("/ordering/orders", order)).json();
    Created.expect(200, administrator.send("PUT", RULES, Map.of(), before.toString()));
    return waiting;
  }
}
