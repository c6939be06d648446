package org.bencao.web.catalogue;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.common.Finding;
import org.bencao.common.Texts;
import org.bencao.web.exchange.Figures;
import org.bencao.web.shell.PageTexts;

/** What is wrong with a row or a file, and what would be right, in one reader's words. */
final class ProblemWords {

  private static final String WRONG = "catalogue.problem.";
  private static final String RIGHT = "catalogue.right.";
  private static final String OTHER = "other";
  private static final String UNKNOWN = "none";

  /** What the words may ask for; they can tell what is not known, and still are a sentence. */
  private static final List<String> FACTS =
      List.of(
          "row",
          "file",
          "items",
          "wanted",
          "column",
          "digits",
          "decimals",
          "least",
          "most",
          "longest",
          "length",
          "what");

  private static final Set<String> COUNTS = Set.of("row", "least", "most", "longest", "length");
  private static final Pattern COUNT = Pattern.compile("\\d{1,18}");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final PageTexts texts;
  private final Texts rules;
  private final Figures figures;

  ProblemWords(Locale locale) {
    texts = PageTexts.in(locale);
    rules = Texts.in(locale);
    figures = new Figures(locale, ZoneOffset.UTC);
  }

  String wrong(RowFault fault) {
    return fault
        .finding()
        .map(this::sentence)
        .orElseGet(() -> words(WRONG, fault.problem(), arguments(fault)));
  }

  /** With the rule, and the document that it rests on. */
  private String sentence(Finding finding) {
    var what = rules.sentence(finding);
    return finding
        .document()
        .map(number -> what + document(rules.get("reason.frame.document"), number))
        .orElse(what);
  }

  private String document(String word, String number) {
    return figures.zh() ? word + "：" + number + "。" : " " + word + ": " + number + ".";
  }

  /** Of a rule of which nothing more is to be said here, what its reason says. */
  String right(RowFault fault) {
    return fault
        .finding()
        .filter(finding -> !texts.has(RIGHT + fault.problem()))
        .map(finding -> rules.action(finding) + (figures.zh() ? "。" : "."))
        .orElseGet(() -> words(RIGHT, fault.problem(), arguments(fault)));
  }

  /** Both as one text. */
  String whole(RowFault fault) {
    return wrong(fault) + (figures.zh() ? "" : " ") + right(fault);
  }

  /**
   * Why a file as a whole was not read.
   *
   * @param failure a key, or a sentence that stands for itself
   */
  String wrong(String failure, Map<String, String> facts) {
    return KEY.matcher(failure).matches()
        ? words(WRONG, failure, arguments(failure, facts))
        : failure;
  }

  String right(String failure, Map<String, String> facts) {
    return words(RIGHT, failure, arguments(failure, facts));
  }

  private String words(String family, String problem, Map<String, String> arguments) {
    var key = family + problem;
    return texts.get(texts.has(key) ? key : family + OTHER, arguments);
  }

  private Map<String, String> arguments(RowFault fault) {
    var arguments = arguments(fault.problem(), fault.facts());
    arguments.put("field", fault.field().name());
    return arguments;
  }

  private Map<String, String> arguments(String problem, Map<String, String> facts) {
    var arguments = new HashMap<String, String>();
    FACTS.forEach(name -> arguments.put(name, UNKNOWN));
    arguments.put("field", UNKNOWN);
    arguments.put("problem", problem);
    facts.forEach((name, value) -> arguments.put(name(name), shown(problem, name, value)));
    return arguments;
  }

  /** A file is a file, whoever names it. */
  private static String name(String name) {
    return name.equals("name") ? "file" : name;
  }

  private String shown(String problem, String name, String value) {
    if (value.isBlank()) {
      return UNKNOWN;
    }
    if (!COUNTS.contains(name) || !COUNT.matcher(value).matches()) {
      return value;
    }
    long count = Long.parseLong(value);
    if (name.equals("row") && count == 0) {
      return UNKNOWN;
    }
    return problem.equals("too-large") ? new FileSize(count).text(figures) : figures.count(count);
  }
}
