package org.bencao.web.work;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Texts;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkTarget;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws what waits for one reader. */
final class WorkRows {

  private static final Duration NEAR = Duration.ofHours(1);

  private final Wording words;
  private final Instant now;
  private final Predicate<String> opens;

  /** Links to those addresses alone that the reader opens. */
  WorkRows(Wording words, Instant now, Predicate<String> opens) {
    this.words = words;
    this.now = now;
    this.opens = opens;
  }

  WorkRow row(WorkItem item) {
    return new WorkRow(
        Tag.of(WorkLooks.of(item.kind(), item.severity()), words.page("work.kind." + item.kind())),
        words.page("work.row.what", "name", name(item), "fact", fact(item)),
        otherName(item.what()),
        where(item.where()),
        clock(item),
        item.due().map(due -> Duration.between(now, due).compareTo(NEAR) < 0).orElse(false),
        item.stake().map(words.figures()::money).orElse(""),
        item.stake().map(money -> words.page("work.stake." + stakeOf(item))).orElse(""),
        item.targets().stream().flatMap(this::link).toList());
  }

  private String name(WorkItem item) {
    return named(words.name(item.what().en(), item.what().zh()));
  }

  /** A name that names a text has no second language: the text is in the reader's. */
  private String otherName(WorkItem.Name name) {
    var other = words.otherName(name.en(), name.zh());
    return name.en().equals(name.zh()) ? "" : other;
  }

  private String fact(WorkItem item) {
    return item.reason()
        .map(reason -> words.what(reason, item.facts()))
        .orElseGet(() -> words.page("work.says." + item.kind(), facts(item)));
  }

  /** Days as the reader writes them, counts as numbers, so that words can go by them. */
  private Object[] facts(WorkItem item) {
    var named = new ArrayList<Object>();
    item.facts()
        .forEach(
            (name, value) -> {
              named.add(name);
              named.add(fact(value));
            });
    return named.toArray();
  }

  private Object fact(String value) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return words.figures().date(LocalDate.parse(value));
    }
    return value.matches("\\d{1,15}(\\.\\d+)?") ? new BigDecimal(value) : named(value);
  }

  private String named(String value) {
    if (!value.startsWith("#")) {
      return value;
    }
    var key = value.substring(1);
    var texts = Texts.in(words.figures().locale());
    return texts.has(key) ? sentence(texts.get(key)) : key;
  }

  private String sentence(String text) {
    return text.substring(0, 1).toUpperCase(words.figures().locale()) + text.substring(1);
  }

  private String where(WorkItem.Place place) {
    var line = place.line().map(number -> words.page("work.row.line", "line", number));
    return Stream.of(
            words.name(place.companyEn(), place.companyZh()), place.number(), line.orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String clock(WorkItem item) {
    return item.due()
        .map(due -> words.page("work.row.left", "time", lasting(Duration.between(now, due))))
        .orElseGet(() -> lasting(Duration.between(item.since(), now)));
  }

  /** From ten days on the hours say nothing. */
  private String lasting(Duration duration) {
    return duration.toDays() >= 10
        ? words.page("work.row.days", "days", duration.toDays())
        : words.duration(duration);
  }

  private static String stakeOf(WorkItem item) {
    return switch (item.kind()) {
      case BACK_ORDER, CUT_OFF, QUARANTINE, CLAIM, INVOICE_DIFFERENCE, INVOICE_MATCHED, STATEMENT ->
          item.kind().name();
      default -> item.where().line().isPresent() ? "LINE" : "ORDER";
    };
  }

  private Stream<WorkLink> link(WorkTarget target) {
    return Stream.of(WorkPaths.of(target))
        .filter(opens)
        .map(path -> new WorkLink(path, words.page("work.open." + target.kind())));
  }
}
