package org.bencao.web.shell;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages in one language, from {@code
 * org/bencao/web/<feature>/messages_{en,zh}.properties}; ICU patterns with named arguments.
 */
public final class PageTexts {

  /** Features that have pages; each has a file in each language. */
  public static final List<String> FEATURES =
      List.of(
          "shell",
          "audit",
          "organisation",
          "catalogue",
          "ordering",
          "receiving",
          "exchange",
          "invoicing",
          "credit",
          "pricing",
          "compliance",
          "traceability",
          "sandbox",
          "work");

  private static final Map<String, PageTexts> LOADED = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> patterns = new HashMap<>();

  private PageTexts(Locale locale) {
    this.locale = locale;
    for (var feature : FEATURES) {
      var bundle =
          ResourceBundle.getBundle(
              "org.bencao.web." + feature + ".messages",
              locale,
              PageTexts.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
    }
  }

  /** Chinese for every Chinese locale, English for every other. */
  public static PageTexts in(Locale wanted) {
    boolean chinese = wanted.getLanguage().equals("zh");
    var locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return LOADED.computeIfAbsent(locale.getLanguage(), language -> new PageTexts(locale));
  }

  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The pattern before its arguments are filled in. */
  String pattern(String key) {
    return patterns.get(key);
  }

  /** Throws for an unknown key: a missing word is a fault of the build, never of a page. */
  public String get(String key, Map<String, ?> arguments) {
    var pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, "messages", key);
    }
    return new MessageFormat(pattern, locale).format(new HashMap<String, Object>(arguments));
  }
}
