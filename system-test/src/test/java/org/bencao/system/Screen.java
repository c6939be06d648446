package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A window with a person at its keyboard; keeps what the browser complained about. */
final class Screen implements AutoCloseable {

  /** Each press of a mouse, pen or finger, over all pages of the window. */
  private static final String COUNT_CLICKS =
      """
      addEventListener("pointerdown", () => sessionStorage.setItem("clicks",
        1 + Number(sessionStorage.getItem("clicks"))), true);
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, List<Double>> waits = new HashMap<>();
  private String allowed = "";
  private int chords;

  Screen(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(30_000);
    context.addInitScript(COUNT_CLICKS);
    page = listened(context.newPage());
  }

  Page page() {
    return page;
  }

  /** Another tab of the same window. */
  Page tab() {
    return listened(context.newPage());
  }

  void signIn(Person who) {
    page.navigate("/sign-in");
    // the browser gives the focus with its first frame, which may come after "load"
    page.locator("[autofocus]:focus").waitFor();
    type(who.login());
    press("Tab");
    type(who.password());
    press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    page.waitForLoadState(LoadState.LOAD);
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  void press(String key) {
    if (key.contains("+")) {
      chords++;
    }
    page.keyboard().press(key);
  }

  /** Two letters one after the other, which lead to a page. */
  void go(String first, String second, String path) {
    chords++;
    press(first);
    press(second);
    page.waitForURL("**" + path);
  }

  /**
   * Does what leads to another page, or to the same one anew, and comes back when that is there.
   */
  void turns(Runnable act) {
    page.evaluate("() => { document.documentElement.dataset.left = 'true'; }");
    act.run();
    page.locator("html:not([data-left])").waitFor();
    page.waitForLoadState(LoadState.LOAD);
  }

  /** Chooses the language without a page. */
  void choose(String language) {
    var answer =
        context
            .request()
            .put(
                "/settings/language",
                RequestOptions.create()
                    .setHeader("X-Bencao", "1")
                    .setHeader("Sec-Fetch-Site", "same-origin")
                    .setData(language));
    assertThat(answer.ok()).as(answer.status() + " " + answer.statusText()).isTrue();
  }

  /** Its cookies, for another window. */
  String session() {
    return context.storageState();
  }

  /** Switches the language by its button, with the keyboard. */
  void speak(String language) {
    if (!page.locator("html").getAttribute("lang").startsWith(language)) {
      page.locator("[data-bc=lang][data-value=" + language + "]").first().press("Enter");
      page.locator("html[lang^=" + language + "]").waitFor();
      page.waitForLoadState(LoadState.LOAD);
    }
  }

  /** Presses what leads to another page, and waits until it is there. */
  void follow(String selector) {
    var before = page.url();
    page.locator(selector).first().click();
    page.waitForURL(
        url -> !url.equals(before),
        new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  /** The text of everything a selector finds, joined. */
  String text(String selector) {
    return String.join("\n", page.locator(selector).allInnerTexts());
  }

  /** What waits for the person, by the number in the rail. */
  int waiting() {
    var number = at(".bc-rail a[href$='/work'] .n").textContent().strip();
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  Locator at(String selector) {
    return page.locator(selector);
  }

  /** Keys pressed together, or two letters one after the other that lead to a page. */
  int chords() {
    return chords;
  }

  /** How long each answer to a path took, from its question on, in milliseconds. */
  List<Double> waits(String path) {
    return waits.getOrDefault(path, List.of());
  }

  int clicks() {
    return ((Number) page.evaluate("() => Number(sessionStorage.getItem('clicks'))")).intValue();
  }

  void fitsWithoutSidewaysScroll() {
    var sizes = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assertThat(((Number) page.evaluate(sizes)).intValue())
        .as("pixels that %s is too wide", page.url())
        .isLessThanOrEqualTo(0);
  }

  /** WCAG 2.0 to 2.2, A and AA. */
  void isAccessible() {
    // what the head of a scrolled page covers is no fault of the page
    page.evaluate("() => window.scrollTo(0, 0)");
    page.evaluate(Axe.SOURCE);
    var found = (List<?>) page.evaluate(Axe.RUN);
    assertThat(found).as("axe on %s", page.url()).isEmpty();
  }

  /** Keeps each call of a function that no script of ours knows. */
  void hears(String function, List<String> calls) {
    context.exposeBinding(
        function,
        (source, arguments) -> calls.add(source.frame().url() + " " + List.of(arguments)));
  }

  /** An error page is an error to the browser too. */
  void allows(String complaint) {
    allowed = complaint;
  }

  /** Errors of scripts, of the console and of the content security policy. */
  void didNotComplain() {
    var unexpected =
        complaints.stream()
            .filter(complaint -> allowed.isEmpty() || !complaint.startsWith(allowed))
            .toList();
    assertThat(unexpected).as("complaints of the browser").isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }

  private Page listened(Page fresh) {
    fresh.onPageError(complaints::add);
    fresh.onRequestFinished(
        request ->
            waits
                .computeIfAbsent(URI.create(request.url()).getPath(), path -> new ArrayList<>())
                .add(request.timing().responseEnd - request.timing().requestStart));
    fresh.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.text().contains("Content Security")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    return fresh;
  }

  /** The checker of accessibility, from its own jar. */
  private static final class Axe {

    static final String SOURCE = source();
    static final String RUN =
        """
        async () => {
          await Promise.allSettled(document.getAnimations().map(running => running.finished));
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          const result = await axe.run(document, {runOnly: {type: "tag", values: tags}});
          return result.violations.map(v => v.impact + " " + v.id + ": "
            + v.nodes.slice(0, 5).map(n => n.target.join(" ") + " (" + n.failureSummary + ")").join("; "));
        }
        """;

    private static String source() {
      try (var script = Screen.class.getResourceAsStream("/axe.min.js")) {
        return new String(
            Objects.requireNonNull(script, "axe.min.js is not on the class path").readAllBytes(),
            StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
