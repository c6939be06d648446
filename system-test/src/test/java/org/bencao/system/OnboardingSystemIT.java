package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.bencao.integration.transport.SftpStation;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A system from the form to its first order, by those who answer for it. */
@Tag("browser")
@ExtendWith({Portal.Shared.class, Browsers.Shared.class})
class OnboardingSystemIT {

  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";
  private static final String OPERATOR = "gao.lan@bencao.example";
  private static final String SELLER = "Heting";
  private static final int DESK_WIDTH = 1280;

  private final Portal portal;
  private final Browsers browsers;

  OnboardingSystemIT(Portal portal, Browsers browsers) {
    this.portal = portal;
    this.browsers = browsers;
  }

  @ParameterizedTest(name = "in {0}, {1} wide")
  @CsvSource({"en, 1280", "zh, 390"})
  @DisplayName("P7, J2: from the form to the first order by SFTP, then by folders; no word is lost")
  void goesLive(String language, int width) {
    var code = "qnsftp" + language;
    var root = portal.server().settings().data().resolve("station-" + language);
    try (var station = station(root, code);
        var company = screen(ADMINISTRATOR, language, width);
        var operator = screen(OPERATOR, language, DESK_WIDTH)) {
      proposes(company, code, station);
      var place = company.page().url().replaceFirst("^https?://[^/]+", "").replace("said=1&", "");
      assertThat(company.text("#portal-key")).isEqualTo(portalKey());
      assertThat(company.at("[id='state:live']").count()).as("its company alone").isZero();
      looksGood(company);

      tries(company, code, language);

      operator.page().navigate(place);
      press(operator, "live", "zh".equals(language) ? "已启用" : "It is live");
      orders(new FolderMailbox(root), code, "FIRST-" + language.toUpperCase(Locale.ROOT));

      company.page().navigate(place);
      press(company, "pause", "zh".equals(language) ? "已暂停" : "It is paused");
      Until.holds(
          "what was on its way when it was paused is taken",
          Duration.ofSeconds(60),
          () -> changes(company));
      looksGood(company);
      var folders = new FolderMailbox(portal.server().settings().data().resolve("exchange"));
      operator.page().navigate(place);
      assertThat(operator.text("main")).contains(code + "/in", code + "/out");
      press(operator, "live", "zh".equals(language) ? "已启用" : "It is live");
      Until.holds(
          "its folders are made",
          Duration.ofSeconds(30),
          () -> Files.isDirectory(folders.folder(code, "in")));
      orders(folders, code, "SECOND-" + language.toUpperCase(Locale.ROOT));
      operator.didNotComplain();
    }
  }

  @Test
  @DisplayName(
      "P7: what cannot be agreed is said, where it was written, and nothing written is lost")
  void saysWhatIsWrong() {
    try (var screen = screen(ADMINISTRATOR, "en", DESK_WIDTH)) {
      screen.page().navigate("/exchange/partners");
      screen.follow("main a[data-key=n]");
      fill(screen, "code", "qnwrong");
      fill(screen, "login", "nobody@qingnang.example");
      screen.at("[id='system:transport']").selectOption("SFTP");
      fill(screen, "host", "sftp.example");

      screen.at("[id='system:propose']").click();
      screen.at(".bc-bar.bad:has-text('No active buyer')").waitFor();
      fill(screen, "login", "lin.wei@qingnang.example");
      screen.at("[id='system:propose']").click();
      screen.at(".bc-bar.bad:has-text('user name')").waitFor();

      assertThat(screen.at("[id='system:host']").inputValue()).isEqualTo("sftp.example");
      assertThat(screen.at("[id='system:transport']").inputValue()).isEqualTo("SFTP");
      looksGood(screen);
    }
  }

  private static void proposes(Screen screen, String code, SftpStation station) {
    screen.page().navigate("/exchange/partners");
    screen.follow("main a[data-key=n]");
    assertThat(screen.at("[id='system:kind']").inputValue()).isEqualTo("BUYER");
    assertThat(screen.at("[id='system:host']").isVisible()).isFalse();
    fill(screen, "code", code);
    fill(screen, "login", "lin.wei@qingnang.example");
    screen.at("[id='system:transport']").selectOption("SFTP");
    fill(screen, "host", "127.0.0.1");
    fill(screen, "port", String.valueOf(station.port()));
    fill(screen, "user", SftpStation.USER);
    fill(screen, "fetchFrom", code + "/in");
    fill(screen, "putInto", code + "/out");
    fill(screen, "hostKey", station.hostKey() + " root@partner");
    screen.follow("[id='system:propose']");
    screen.at("[id='state']").waitFor();
  }

  /** Whether it could be changed by now. */
  private static boolean changes(Screen screen) {
    screen.turns(() -> screen.page().reload());
    screen.at("[id='system:transport']").selectOption("FOLDER");
    screen.at("[id='system:change']").click();
    screen.at("#all .bc-bar").waitFor();
    return screen.at("#all .bc-bar.ok").count() == 1;
  }

  /** A slip first, then what is right. */
  private void tries(Screen screen, String code, String language) {
    var order =
        new String(
            BuyerSystem.agreed(null, code, "QN").document(wanted("TRY-1")), StandardCharsets.UTF_8);
    screen.at("[id='trial:document']").fill(order.replace("*20*BX*", "*20x*BX*"));
    screen.at("[id='trial:try']").click();
    screen.at(".shown .bc-tag.bad").waitFor();
    assertThat(screen.text(".shown")).contains("850", "PO102", "20x");
    looksGood(screen);

    var pack = screen.page().waitForDownload(() -> screen.at("#samples").click());
    assertThat(pack.suggestedFilename()).isEqualTo(code + "-samples.zip");
    var acknowledgement = sample(pack.path(), "send/997.x12");
    screen.at("[id='trial:document']").fill(acknowledgement);
    screen.at("[id='trial:try']").click();
    screen.at(".shown .bc-tag.ok").waitFor();

    screen.at("[id='trial:document']").fill(order);
    screen.at("[id='trial:try']").click();
    screen.at(".shown li:has-text('850') .bc-tag.ok").waitFor();
    assertThat(screen.text(".trials tr:has-text('850')"))
        .contains(language.equals("zh") ? "接受" : "Accepted");
    assertThat(screen.text("[id='state']"))
        .contains(language.equals("zh") ? "2种单证中已接受2种" : "2 of 2 documents");
  }

  private static String sample(Path zip, String name) {
    try (var file = new ZipFile(zip.toFile());
        var stream = file.getInputStream(file.getEntry(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Screen screen, String field, String text) {
    screen.at("[id='system:" + field + "']").fill(text);
  }

  private static void press(Screen screen, String act, String answer) {
    screen.at("[id='state:" + act + "']").click();
    screen.at(".bc-bar.ok:has-text('" + answer + "')").waitFor();
  }

  private static void looksGood(Screen screen) {
    screen.fitsWithoutSidewaysScroll();
    screen.isAccessible();
    screen.didNotComplain();
  }

  private void orders(Mailbox mailbox, String code, String number) {
    var answers = BuyerSystem.agreed(mailbox, code, "QN").order(wanted(number));

    assertThat(answers.get("997")).anyMatch(segment -> segment.equals(List.of("AK5", "A")));
    assertThat(answers.get("855"))
        .filteredOn(segment -> segment.get(0).equals("BAK"))
        .singleElement()
        .satisfies(bak -> assertThat(bak.get(2)).isEqualTo("AK"));
  }

  /** It knows the portal by the key that the portal shows. */
  private SftpStation station(Path root, String code) {
    var station = new SftpStation(root, portalKey());
    station.folder(code + "/in");
    station.folder(code + "/out");
    station.start();
    return station;
  }

  private String portalKey() {
    return portal
        .program("QN", "edi-administrator")
        .get("/exchange/partners")
        .json()
        .path("sftpKey")
        .asText();
  }

  private Screen screen(String login, String language, int width) {
    return browsers.screenOf(portal, portal.person(login), language, width, 900);
  }

  private Wanted wanted(String number) {
    return Wanted.ofShelf(
        portal.programOf("lin.wei@qingnang.example", "buyer"), number, SELLER, "100206");
  }
}
