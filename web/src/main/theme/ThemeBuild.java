import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code primefaces-bencao/theme.css} out of the theme in the PrimeFaces jar and a table that
 * puts a token in the place of each colour: {@code java -cp primefaces.jar ThemeBuild.java
 * theme-map.tsv out/theme.css}. A colour that no line of the table takes stops the build.
 */
public final class ThemeBuild {

  private static final String BASE = "META-INF/resources/primefaces-saga-blue/theme.css";
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla)\\([^)]*\\)");

  /** A rule that is not taken over. */
  private record Drop(Pattern selector) {}

  /** A whole value that is replaced. */
  private record Whole(Pattern property, Pattern value, String to) {}

  /** A colour in a group of properties, optionally only under some selectors. */
  private record Colour(String literal, String group, String to, Optional<Pattern> selector) {

    boolean takes(String wanted, String wantedGroup, String in) {
      return literal.equals(wanted)
          && (group.equals("*") || group.equals(wantedGroup))
          && selector.map(pattern -> pattern.matcher(in).find()).orElse(true);
    }
  }

  private final List<Drop> drops = new ArrayList<>();
  private final List<Whole> wholes = new ArrayList<>();
  private final List<Colour> colours = new ArrayList<>();
  private final Map<String, Integer> unmapped = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    var build = new ThemeBuild();
    build.read(Path.of(args[0]));
    var css = build.rules(base().replace("\uFEFF", "").replaceAll("(?s)/\\*.*?\\*/", ""));
    if (!build.unmapped.isEmpty()) {
      build.unmapped.forEach((colour, times) -> System.err.println(times + " × " + colour));
      throw new IllegalStateException("colours without a line in " + args[0]);
    }
    var target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    Files.writeString(target, css);
  }

  private static String base() throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(BASE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + BASE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void read(Path table) throws IOException {
    for (var line : Files.readAllLines(table)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cell = line.split("\t");
      switch (cell[0]) {
        case "drop" -> drops.add(new Drop(Pattern.compile(cell[1])));
        case "decl" ->
            wholes.add(
                new Whole(
                    Pattern.compile(cell[1]), Pattern.compile(cell[2], Pattern.DOTALL), cell[3]));
        case "lit" ->
            colours.add(
                new Colour(
                    cell[1],
                    cell[2],
                    cell[3],
                    cell.length > 4 ? Optional.of(Pattern.compile(cell[4])) : Optional.empty()));
        default -> throw new IllegalStateException("unknown line: " + line);
      }
    }
  }

  /** Walks rules; an at-rule with inner rules is walked in turn. */
  private String rules(String css) {
    var out = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return out.append(css.substring(at)).toString();
      }
      var head = css.substring(at, open);
      int semicolon = head.lastIndexOf(';'); // @charset, @import in front
      if (semicolon >= 0) {
        out.append(head, 0, semicolon + 1);
        head = head.substring(semicolon + 1);
      }
      int close = matching(css, open);
      out.append(rule(head.strip(), css.substring(open + 1, close)));
      at = close + 1;
    }
    return out.toString();
  }

  private String rule(String head, String body) {
    if (body.indexOf('{') >= 0) {
      var inner = head.matches("@(-webkit-)?keyframes.*") ? body : rules(body);
      return inner.isBlank() ? "" : head + "{" + inner + "}";
    }
    var selector = kept(head);
    var declarations = selector.isEmpty() ? "" : declarations(selector, body);
    return declarations.isEmpty() ? "" : selector + "{" + declarations + "}\n";
  }

  private static int matching(String css, int open) {
    int depth = 0;
    for (int at = open; at < css.length(); at++) {
      char letter = css.charAt(at);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalStateException("unbalanced braces");
  }

  private String kept(String selectors) {
    var kept = new ArrayList<String>();
    for (var selector : split(selectors, ',')) {
      if (drops.stream().noneMatch(drop -> drop.selector.matcher(selector.strip()).find())) {
        kept.add(selector.strip());
      }
    }
    return String.join(",", kept);
  }

  private String declarations(String selector, String body) {
    var out = new ArrayList<String>();
    for (var declaration : split(body, ';')) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        var property = declaration.substring(0, colon).strip();
        var value = value(selector, property, declaration.substring(colon + 1).strip());
        if (!value.equals("-")) {
          out.add(property + ":" + value);
        }
      }
    }
    return String.join(";", out);
  }

  private String value(String selector, String property, String value) {
    for (var whole : wholes) {
      if (whole.property.matcher(property).matches() && whole.value.matcher(value).matches()) {
        return whole.to;
      }
    }
    if (value.contains("url(")) {
      return value;
    }
    Matcher colour = COLOUR.matcher(value);
    var out = new StringBuilder();
    while (colour.find()) {
      colour.appendReplacement(
          out, Matcher.quoteReplacement(token(selector, property, colour.group())));
    }
    return colour.appendTail(out).toString();
  }

  private String token(String selector, String property, String literal) {
    var wanted = literal.toLowerCase(Locale.ROOT).replace(" ", "");
    var group = group(property);
    return colours.stream()
        .filter(colour -> colour.takes(wanted, group, selector))
        .findFirst()
        .map(Colour::to)
        .orElseGet(
            () -> {
              unmapped.merge(wanted + " " + property + " in " + selector, 1, Integer::sum);
              return literal;
            });
  }

  private static String group(String property) {
    if (property.contains("shadow")) {
      return "sh";
    }
    if (property.startsWith("background")) {
      return "bg";
    }
    return property.startsWith("border") || property.startsWith("outline") ? "bd" : "fg";
  }

  /** Splits outside brackets. */
  private static List<String> split(String text, char by) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
      if (letter == by && depth == 0) {
        parts.add(text.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
