package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which an auditor checks the trail and takes it away. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class AuditPageSystemIT {

  private static final String AUDITOR = "helen.marsh@bencao.example";

  private final Portal portal;
  private final Browsers browsers;

  AuditPageSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"en,The chain is sound", "zh,哈希链完好"})
  @DisplayName("M5 checked by a button, saved by another")
  void checkedAndSaved(String language, String sound) throws IOException {
    try (var screen = browsers.screenOf(portal, portal.person(AUDITOR), language, 1280, 800)) {
      screen.page().navigate("/audit/trail");
      screen.at("[id='trail:check']").press("Enter");
      screen.page().waitForSelector("[id='trail:state'] [role=alert]");
      assertThat(screen.text("[id='trail:state']")).contains(sound);

      var saved =
          screen
              .page()
              .waitForDownload(() -> screen.at("form[action$='/audit/export'] button").click());

      assertThat(saved.suggestedFilename()).matches("audit-\\w{13}\\.jsonl");
      assertThat(Files.readString(saved.path())).contains("\"act\":\"company-registered\"");
      screen.didNotComplain();
    }
  }
}
