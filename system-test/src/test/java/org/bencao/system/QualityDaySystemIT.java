package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.system.Shelf.line;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quality officer's day: what is held, what ends, and where a lot went. */
@Tag("browser")
@ExtendWith({Life.Shared.class, Browsers.Shared.class})
class QualityDaySystemIT {

  private static final String OFFICER = "xu.jing@qingnang.example";

  private final Life life;
  private final Browsers browsers;

  QualityDaySystemIT(Life life, Browsers browsers) {
    this.life = life;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"en, 100211", "zh, 100210"})
  @DisplayName("R: held packs are released in three actions, licences and a lot are a chord away")
  void aDay(String language, String item) {
    var number = life.place("Kanghe", line(item, 60)).path("number").asText();
    var delivery = life.arrived(number, 1);
    Created.expect(201, life.book(delivery, 1, "QUARANTINED", 5, ",\"note\":\"box is wet\""));
    Created.expect(201, life.book(delivery, 1, "GOOD", 55, ""));
    var lot = life.delivery(Life.id(delivery)).at("/lines/0/lot").asText();

    try (var screen =
        browsers.screenOf(life.portal(), life.portal().person(OFFICER), language, 1440, 900)) {
      screen.page().navigate("/work");
      int before = screen.clicks();
      screen.turns(
          () ->
              screen
                  .at("main tr:has-text('" + number + "') a[href*='/receiving/claim']")
                  .first()
                  .click());
      screen.isAccessible();
      screen.press("e");
      screen.type("dry inside");
      screen.turns(() -> screen.at("button[value=RELEASE]").click());
      assertThat(screen.clicks() - before).as("presses of the mouse").isLessThanOrEqualTo(2);
      assertThat(screen.page().url()).contains("did=RELEASE");

      screen.go("g", "x", "/compliance/desk");
      assertThat(screen.text("main")).contains("DEMO-QN-DDL-048");
      screen.go("g", "z", "/traceability/search");
      screen.press("e");
      screen.type(lot);
      screen.turns(() -> screen.press("Enter"));
      assertThat(screen.text("section[aria-labelledby=steps]")).contains(number);
      assertThat(screen.chords()).isEqualTo(2);
      screen.didNotComplain();
    }
  }
}
