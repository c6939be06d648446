package org.bencao.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
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
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
            .setViewportSize(width, height);
    return new Screen(browser.newContext(options));
  }

  Screen screen(String address, String language) {
    return screen(address, language, 1280, 800);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
