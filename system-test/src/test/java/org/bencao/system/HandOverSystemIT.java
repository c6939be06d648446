package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft goes from one buyer's pad into a colleague's queue. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class HandOverSystemIT {

  private static final String GIVER = "song.yan@xinghe.example";
  private static final String COLLEAGUE = "guo.qiang@xinghe.example";
  private static final String NOTE = "Only the cold chain is missing";
  private static final String BANNER = "[id=waiting]";

  private final Portal portal;
  private final Browsers browsers;

  HandOverSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @Test
  @DisplayName("A7 given with a note, found in the queue, taken over")
  void goesToAColleague() {
    var draft = given();
    try (var screen = browsers.screenOf(portal, portal.person(COLLEAGUE), "en", 1280, 800)) {
      screen.page().navigate("/work");
      assertThat(screen.text("main")).contains("Handed over", NOTE);
      screen.page().navigate(draft);
      assertThat(screen.text(BANNER)).contains("handed you this draft", NOTE);
      screen.at("[id='waiting:take']").press("Enter");
      screen
          .page()
          .waitForSelector(
              BANNER, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      screen.page().navigate("/work");
      assertThat(screen.text("main")).doesNotContain(NOTE);
      screen.didNotComplain();
    }
  }

  /**
   * @return the address of the draft
   */
  private String given() {
    try (var screen = browsers.screenOf(portal, portal.person(GIVER), "en", 1280, 800)) {
      screen.page().navigate("/ordering/pad?draft=" + fresh());
      new OrderPad(screen).add("Heting", Shelf.line("100201", 20));
      screen.at("details.bc-menu summary").press("Enter");
      screen.page().selectOption("[id='hand:person']", new SelectOption().setLabel("Guo Qiang"));
      screen.page().fill("[id='hand:note']", NOTE);
      screen.at("[id='hand:note']").press("Enter");
      screen.page().waitForSelector(BANNER + " q");
      screen.page().waitForLoadState(LoadState.LOAD);
      assertThat(screen.text(BANNER)).contains("to Guo Qiang", NOTE);
      screen.didNotComplain();
      return screen.page().url();
    }
  }

  /** A draft of its own: other drafts of the site may wait for the same colleague. */
  private String fresh() {
    var buyer = portal.program("XHE", "buyer");
    var path = "/ordering/drafts?site=" + new Shelf(buyer).site();
    return buyer.post(path, "{\"name\":\"For a colleague\"}").json().path("id").asText();
  }
}
