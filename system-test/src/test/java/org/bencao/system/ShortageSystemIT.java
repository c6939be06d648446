package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller says what is short, and its buyers order within their shares until it ends. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class ShortageSystemIT {

  private static final String DESK = "sun.hao@kanghe.example";
  private static final String STAPLE = "100202";

  private final Portal portal;
  private final Browsers browsers;

  ShortageSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @Test
  @DisplayName("F4 announced on screen, refused beyond the share, ended")
  void sharesWhatThereIs() {
    var buyer = portal.program("QN", "buyer");
    var shelf = new Shelf(buyer);
    var line = Shelf.line(STAPLE, 60);
    try (var screen = browsers.screenOf(portal, portal.person(DESK), "en", 1280, 800)) {
      screen.page().navigate("/ordering/shortages");
      announce(screen, "no such code", "10");
      assertThat(screen.text(".bc-bar")).contains("Nobody offers such an item");
      assertThat(screen.at("#item").inputValue()).isEqualTo("no such code");
      announce(screen, STAPLE, "10");
      assertThat(screen.text(".bc-bar")).contains("Shares hold from now on");
      screen.isAccessible();

      var refused = buyer.post("/ordering/orders", shelf.order("Kanghe", List.of(line)));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.reasons()).contains("ALLOCATION_SHARE");

      screen.follow("section[aria-label] form button");
      assertThat(screen.text(".bc-bar")).contains("order freely again");
      screen.didNotComplain();
    }
    var free = buyer.post("/ordering/orders", shelf.order("Kanghe", List.of(line)));
    assertThat(free.status()).as(free.toString()).isEqualTo(201);
  }

  private static void announce(Screen screen, String code, String packs) {
    screen.at("#item").fill(code);
    screen.at("#quantity").fill(packs);
    screen.at("#until").fill("2099-12-31");
    screen.at("#note").fill("The maker had a fire");
    screen.follow("form.bc-form button.go");
  }
}
