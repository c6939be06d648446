package org.bencao.web.exchange;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.common.UnitPrice;

/** Words and figures for one reader: what pages show is made here, once, from keys and values. */
public final class Wording {

  /** The words of the pages by key, with named arguments. */
  @FunctionalInterface
  public interface PageTexts {
    String of(String key, Object... named);
  }

  private static final Pattern MONEY =
      Pattern.compile("(CNY|USD|EUR) -?[0-9]{1,13}(\\.[0-9]{1,6})?");
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

  /** Facts that somebody typed: they are shown as they came. */
  private static final Set<String> VERBATIM = Set.of("raw", "item", "item_zh", "note");

  private final PageTexts pages;
  private final Texts texts;
  private final Figures figures;

  public Wording(PageTexts pages, Figures figures) {
    this.pages = pages;
    this.texts = Texts.in(figures.locale());
    this.figures = figures;
  }

  public Wording in(ZoneId zone) {
    return new Wording(pages, new Figures(figures.locale(), zone));
  }

  public Figures figures() {
    return figures;
  }

  public boolean zh() {
    return figures.zh();
  }

  /** The name in the reader's language. */
  public String name(String en, String zh) {
    return zh() ? zh : en;
  }

  public String otherName(String en, String zh) {
    return zh() ? en : zh;
  }

  /** A word of a page. */
  public String page(String key, Object... named) {
    return pages.of(key, named);
  }

  /** A word of the business: a state, a unit, a class. */
  public String business(String key) {
    return texts.get(key);
  }

  public String unit(String unit) {
    return texts.get("unit." + unit);
  }

  /** The word for a legal class, or the code itself where it has none. */
  public String itemClass(String code) {
    var key = "class." + code;
    return texts.has(key) ? texts.get(key) : code;
  }

  /**
   * A reason is stored as a clause; on a page it stands alone, but what was typed stays as it is.
   */
  public String what(Finding found) {
    var finding = asWritten(found);
    var clause = texts.what(finding);
    return finding.facts().values().stream().anyMatch(clause::startsWith)
        ? clause
        : sentence(clause);
  }

  public String action(Finding finding) {
    return texts.action(asWritten(finding));
  }

  /** Amounts and moments as the reader writes them: ¥8,836.60. */
  private Finding asWritten(Finding finding) {
    if (finding.facts().values().stream()
        .noneMatch(MONEY.asMatchPredicate().or(MOMENT.asMatchPredicate()))) {
      return finding;
    }
    var facts = new HashMap<>(finding.facts());
    facts.replaceAll((name, value) -> isMoney(name, value) ? money(value) : moment(name, value));
    return new Finding(
        finding.reason(),
        finding.outcome(),
        finding.line(),
        finding.rule(),
        finding.source(),
        finding.document(),
        finding.date(),
        facts);
  }

  private String moment(String name, String value) {
    return !VERBATIM.contains(name) && MOMENT.matcher(value).matches()
        ? figures.dayAndTime(Instant.parse(value))
        : value;
  }

  private static boolean isMoney(String name, String value) {
    return !VERBATIM.contains(name) && MONEY.matcher(value).matches();
  }

  private String money(String fact) {
    var parts = fact.split(" ");
    var amount = new BigDecimal(parts[1]);
    // a price may have six decimals, of which none is lost
    return amount.signum() < 0
        ? figures.money(new Money(amount, parts[0]))
        : figures.price(new UnitPrice(amount, parts[0]));
  }

  /** A word of the business where it stands alone: as a sentence begins. */
  public String alone(String key) {
    return sentence(business(key));
  }

  /** The words of a reason that came with a document. */
  public String what(Reason reason, Map<String, String> facts) {
    return what(Finding.of(reason, Optional.empty(), facts));
  }

  public Why why(Finding finding, String rest) {
    return new Why(
        finding.outcome() == Outcome.REFUSE ? "bad" : "warn",
        what(finding),
        rule(finding),
        finding.document().orElse(""),
        finding.date().map(this::date).orElse(""),
        rest,
        action(finding),
        WayOut.of(finding));
  }

  /** 42 min, 3 h 12 min, 2 d 4 h. */
  public String duration(Duration duration) {
    var positive = duration.isNegative() ? Duration.ZERO : duration;
    return page(
        "exchange.duration",
        "days",
        positive.toDays(),
        "hours",
        positive.toHoursPart(),
        "minutes",
        positive.toMinutesPart());
  }

  private String rule(Finding finding) {
    var source = texts.source(finding);
    if (finding.rule().isEmpty()) {
      return source;
    }
    return source.isEmpty() ? finding.rule() : finding.rule() + " · " + source;
  }

  private String date(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? figures.date(LocalDate.parse(iso)) : iso;
  }

  private String sentence(String clause) {
    return clause.isEmpty()
        ? clause
        : clause.substring(0, 1).toUpperCase(figures.locale()) + clause.substring(1);
  }
}
