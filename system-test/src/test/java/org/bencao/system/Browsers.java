package org.bencao.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The browser that the environment names, started once for all tests. */
final class Browsers implements AutoCloseable {

  /** Gives every test class the same browser. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Browsers resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Browsers.class))
          .getOrComputeIfAbsent("browser", key -> new Browsers(), Browsers.class);
    }
  }

  /** The portal forgets who did nothing for a quarter of an hour. */
  private static final long GOOD_FOR = Duration.ofMinutes(10).toNanos();

  /** Somebody who is signed in, and since when. */
  private record SignedIn(String session, long since) {

    boolean isFresh() {
      return System.nanoTime() - since < GOOD_FOR;
    }
  }

  private final Map<String, SignedIn> sessions = new HashMap<>();
  private final Playwright playwright;
  private final Browser browser;

  Browsers() {
    var chromium = System.getenv("BENCAO_CHROMIUM");
    if (chromium == null) {
      throw new IllegalStateException("BENCAO_CHROMIUM names no browser");
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  /** A window of its own for somebody who is not signed in. */
  Screen screen(String address, String language, int width, int height) {
    return new Screen(browser.newContext(options(address, language, width, height)));
  }

  /** A window of somebody who signed in a while ago and goes on with that session. */
  Screen screenOf(Portal portal, Person who, String language, int width, int height) {
    var key = portal.address() + " " + who.login();
    var known =
        sessions.compute(
            key,
            (name, before) ->
                before != null && before.isFresh()
                    ? before
                    : new SignedIn(session(portal, who), System.nanoTime()));
    var options =
        options(portal.address(), language, width, height).setStorageState(known.session());
    var screen = new Screen(browser.newContext(options));
    screen.choose(language);
    return screen;
  }

  private String session(Portal portal, Person who) {
    try (var screen = screen(portal.address(), "en")) {
      screen.signIn(who);
      return screen.session();
    }
  }

  private static Browser.NewContextOptions options(
      String address, String language, int width, int height) {
    return new Browser.NewContextOptions()
        .setBaseURL(address)
        .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
        .setViewportSize(width, height);
  }

  Screen screen(String address, String language) {
    return screen(address, language, 1280, 800);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
