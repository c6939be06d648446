package org.bencao.common;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words for keys in one language, from the bundles {@code org/bencao/<feature>/messages_{en,zh}};
 * ICU patterns with named arguments.
 */
public final class Texts {

  /** The languages of the portal. */
  public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final List<String> BUNDLES =
      List.of("common", "exchange", "ordering", "receiving", "invoicing");
  private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> patterns = new HashMap<>();

  private Texts(Locale locale) {
    this.locale = locale;
    for (var bundle : BUNDLES) {
      var texts = ResourceBundle.getBundle("org.bencao." + bundle + ".messages", locale);
      texts.keySet().forEach(key -> patterns.put(key, texts.getString(key)));
    }
  }

  /** Chinese for every Chinese locale, English for every other. */
  public static Texts in(Locale wanted) {
    boolean chinese = wanted.getLanguage().equals("zh");
    var locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return LOADED.computeIfAbsent(locale.getLanguage(), language -> new Texts(locale));
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Throws for an unknown key: a missing word is a fault of the build, never of a page. */
  public String get(String key) {
    return get(key, Map.of());
  }

  /** Fills the pattern's named arguments. */
  public String get(String key, Map<String, ?> arguments) {
    var pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, "messages", key);
    }
    return new MessageFormat(pattern, locale).format(new HashMap<String, Object>(arguments));
  }

  /** What happened, in one sentence without its rule. */
  public String what(Finding finding) {
    return get("reason." + finding.reason() + ".what", words(finding));
  }

  /** What happened, with the rule and where it stands. */
  public String sentence(Finding finding) {
    return get(
        "reason.frame.text",
        Map.of("what", what(finding), "rule", finding.rule(), "source", source(finding)));
  }

  /** Rule and code, what, the document, and the way out, in one line for a program to show. */
  public String told(Finding finding) {
    return stated(finding) + ". " + action(finding);
  }

  /** The same without the way out, for who is not the one to take it. */
  public String stated(Finding finding) {
    return (finding.rule().isEmpty() ? "" : finding.rule() + " ")
        + finding.reason().name()
        + ": "
        + what(finding)
        + finding.document().map(document -> " (" + document + ")").orElse("");
  }

  /** Where the rule stands, as the law is quoted in this language. */
  public String source(Finding finding) {
    return isChinese()
        ? finding.facts().getOrDefault("source_zh", finding.source())
        : finding.source();
  }

  /** The one way out; a reason may have another one for the act that was judged. */
  public String action(Finding finding) {
    var key = "reason." + finding.reason() + ".action";
    var ofAct = key + "." + finding.facts().getOrDefault("act", "");
    return get(has(ofAct) ? ofAct : key, words(finding));
  }

  /**
   * Facts in this language: {@code item_zh} stands for {@code item} on a Chinese page, and a value
   * {@code #class.PSY2} names a text.
   */
  private Map<String, String> words(Finding finding) {
    var words = new HashMap<String, String>();
    finding.facts().forEach((name, value) -> words.put(name, word(value)));
    if (isChinese()) {
      finding.facts().entrySet().stream()
          .filter(fact -> fact.getKey().endsWith("_zh"))
          .forEach(fact -> words.put(fact.getKey().replace("_zh", ""), word(fact.getValue())));
    }
    finding.date().ifPresent(date -> words.putIfAbsent("date", date));
    return words;
  }

  private boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }

  private String word(String value) {
    return value.startsWith("#") && has(value.substring(1)) ? get(value.substring(1)) : value;
  }
}
