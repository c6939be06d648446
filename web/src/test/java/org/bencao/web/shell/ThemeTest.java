package org.bencao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The theme")
class ThemeTest {

  private static final String BUILT = "/META-INF/resources/primefaces-bencao/theme.css";
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
  private static final Pattern TOKEN = Pattern.compile("(--bc-[a-z0-9-]+):\\s*([^;]+);");
  private static final List<String> GROUNDS = List.of("surface", "ground", "select");
  private static final List<String> STATES =
      List.of("ok", "info", "warn", "bad", "special", "cold", "mute");

  @Test
  @DisplayName("has no colour of its own left: each became a token")
  void hasNoColourOfItsOwn() throws IOException {
    try (InputStream in = ThemeTest.class.getResourceAsStream(BUILT)) {
      var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(COLOUR.matcher(css.replaceAll("url\\([^)]*\\)", "")).results()).isEmpty();
    }
  }

  @Test
  void isReadableInLight() throws IOException {
    assertReadable(tokens(sheet("bencao.css"), ":root {"));
  }

  @Test
  void isReadableInDark() throws IOException {
    assertReadable(tokens(sheet("bencao.css"), ":root[data-theme=\"dark\"] {"));
  }

  @Test
  void isTheSameDarkWhenTheSystemChooses() throws IOException {
    var dark = tokens(sheet("bencao.css"), ":root[data-theme=\"dark\"] {");
    var system = tokens(sheet("bridge.css"), ":root[data-theme=\"auto\"] {");

    assertThat(system).containsAllEntriesOf(dark);
  }

  private static void assertReadable(Map<String, String> token) {
    for (var ground : GROUNDS) {
      for (var text : List.of("text", "text-2", "text-3", "primary")) {
        assertContrast(token, text, ground, 4.5);
      }
      assertContrast(token, "edge", ground, 3);
      assertContrast(token, "focus", ground, 3);
    }
    for (var state : STATES) {
      assertContrast(token, state, state + "-bg", 4.5);
    }
    assertContrast(token, "on-primary", "primary", 4.5);
  }

  private static void assertContrast(
      Map<String, String> token, String front, String back, double least) {
    var ratio = contrast(token.get("--bc-" + front), token.get("--bc-" + back));

    assertThat(ratio).as(front + " on " + back).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> tokens(String css, String rule) {
    int from = css.indexOf(rule) + rule.length();
    var tokens = new HashMap<String, String>();
    TOKEN
        .matcher(css.substring(from, css.indexOf('}', from)))
        .results()
        .forEach(match -> tokens.put(match.group(1), match.group(2).strip()));
    return tokens;
  }

  private static String sheet(String name) throws IOException {
    return Files.readString(Path.of("src/main/webapp/resources/bencao", name));
  }

  /** WCAG 2.2, contrast ratio. */
  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
