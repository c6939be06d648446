package org.bencao.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page as a browser would send it: what stands in it, and what is typed over that. */
public final class Form {

  private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final String html;

  private Form(String html) {
    this.html = html;
    var fields = FIELD.matcher(html);
    while (fields.find()) {
      keep(fields.group());
    }
  }

  public static Form of(String page, String id) {
    var form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\".*?</form>", Pattern.DOTALL);
    var found = form.matcher(page);
    if (!found.find()) {
      throw new AssertionError("no form " + id + " in " + page);
    }
    return new Form(found.group()).with("primefaces.nonce", attribute(page, "nonce"));
  }

  /** The name of the box that stands inside the label with this word. */
  String box(String word) {
    var found =
        Pattern.compile("<label\\b[^>]*>\\s*<input\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>\\s*" + word)
            .matcher(html);
    if (!found.find()) {
      throw new AssertionError("no box " + word + " in " + html);
    }
    return found.group(1);
  }

  public Form with(String name, String value) {
    values.put(name, value);
    return this;
  }

  public String body() {
    return encoded(values);
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private void keep(String tag) {
    var type = attribute(tag, "type");
    boolean sent =
        switch (type) {
          case "submit", "button", "file" -> false;
          case "checkbox", "radio" -> tag.contains(" checked");
          default -> true;
        };
    var name = attribute(tag, "name");
    if (sent && !name.isEmpty()) {
      values.put(name, attribute(tag, "value"));
    }
  }

  static String attribute(String tag, String name) {
    var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
