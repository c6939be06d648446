package org.bencao.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer taken apart as a browser does, and what of the attackers' text became more than text in
 * it.
 */
final class Rendered {

  private static final String MARK = "injected";
  private static final Pattern ACTIVE =
      Pattern.compile("iframe|frame|object|embed|base|math|applet|portal|xi:include");
  private static final Pattern ADDRESS =
      Pattern.compile("href|src|action|formaction|data|poster|xlink:href|background|ping");
  private static final Pattern SCRIPT_ADDRESS =
      Pattern.compile("(javascript|vbscript|data:text|file):?.*", Pattern.DOTALL);

  /** What only stands in an answer when something was evaluated, read or broken. */
  private static final List<String> NEVER =
      List.of(
          Injections.COMPUTED,
          "root:x:0:0",
          "$argon2",
          "class java.lang",
          "at org.bencao.",
          "SQLException",
          "[fonts]",
          "jakarta.el.");

  private final Answer answer;

  Rendered(Answer answer) {
    this.answer = answer;
  }

  boolean isPage() {
    return type().startsWith("text/html");
  }

  Document document() {
    return Jsoup.parse(answer.text(), answer.response().uri().toString());
  }

  /** Whether it shows anything of what attackers typed. */
  boolean showsSomething() {
    return isPage() && document().wholeText().contains(MARK);
  }

  List<String> harm() {
    var harm = new ArrayList<String>();
    var text = answer.text();
    NEVER.stream().filter(text::contains).forEach(word -> harm.add("says " + word));
    headers(harm);
    if (isPage()) {
      document().getAllElements().forEach(element -> look(element, harm));
    }
    return harm.stream()
        .map(one -> answer.response().uri() + " " + answer.status() + ": " + one)
        .toList();
  }

  private void headers(List<String> harm) {
    answer
        .response()
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              boolean set = name.equalsIgnoreCase("Set-Cookie") || name.equalsIgnoreCase(MARK);
              if (set && String.join(" ", values).contains(MARK)) {
                harm.add("header " + name + " " + values);
              }
            });
    if (answer.header("Location").orElse("").startsWith("http://" + MARK)) {
      harm.add("leads to " + answer.header("Location"));
    }
    if (!answer.header("X-Content-Type-Options").orElse("").equals("nosniff")) {
      harm.add("may be sniffed");
    }
  }

  private static void look(Element element, List<String> harm) {
    var name = element.normalName();
    if (ACTIVE.matcher(name).matches() || name.contains(MARK)) {
      harm.add("element " + element.outerHtml());
    }
    if (Stream.of("script", "style").anyMatch(name::equals) && element.data().contains(MARK)) {
      harm.add("inside <" + name + ">: " + around(element.data()));
    }
    if (name.equals("meta") && element.hasAttr("http-equiv")) {
      harm.add("element " + element.outerHtml());
    }
    element.attributes().forEach(attribute -> look(name, attribute, harm));
  }

  private static void look(String element, Attribute attribute, List<String> harm) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    var value = attribute.getValue();
    boolean handler = name.startsWith("on") && value.contains(MARK);
    boolean styled = name.equals("style") && value.contains(MARK);
    if (handler || styled || name.contains(MARK) || name.equals("srcdoc")) {
      harm.add("<" + element + " " + name + "=" + around(value) + ">");
    }
    var address = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    boolean leads = ADDRESS.matcher(name).matches();
    if (leads && (SCRIPT_ADDRESS.matcher(address).matches() || address.contains("//" + MARK))) {
      harm.add("<" + element + " " + name + "=" + value + ">");
    }
  }

  private static String around(String text) {
    int at = Math.max(0, text.indexOf(MARK));
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }

  private String type() {
    return answer.header("Content-Type").orElse("");
  }
}
