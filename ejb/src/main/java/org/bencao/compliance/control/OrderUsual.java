package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Habit;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-12: what a site orders of a substance is like what it ordered before. Said of each of its
 * lines, with what they come to together. Parameters: {@code classes} that are watched; how many
 * {@code times} the own median is too much; how many per cent of the {@code peers}' median a first
 * order may come to, or how many single units at {@code first} where nobody else ordered it; how
 * many orders a week above the usual are too many ({@code weekly}).
 */
@ApplicationScoped
public class OrderUsual implements Predicate {

  public static final String NAME = "order-usual";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is unusual; the word stands under {@code cause.order.{CAUSE}}. */
  private enum Cause {
    SIZE,
    FIRST,
    OFTEN
  }

  private record Unusual(Cause cause, BigDecimal usual) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var bySubstance = new LinkedHashMap<Habit, List<LineFacts>>();
    facts
        .lines()
        .forEach(
            line ->
                line.past()
                    .habit()
                    .filter(habit -> isWatched(rule, line))
                    .ifPresent(habit -> bySubstance.merge(habit, List.of(line), OrderUsual::both)));
    return bySubstance.entrySet().stream()
        .flatMap(one -> judge(rule, facts, one.getKey(), one.getValue()).stream())
        .toList();
  }

  private static List<LineFacts> both(List<LineFacts> some, List<LineFacts> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static boolean isWatched(Rule rule, LineFacts line) {
    return ClassLines.first(line, words(rule.table(), "classes")).isPresent();
  }

  /** Of each line: one that went without the others would be as much. */
  private static List<Finding> judge(
      Rule rule, OrderFacts facts, Habit habit, List<LineFacts> lines) {
    var units = lines.stream().map(LineFacts::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    return unusual(rule.table(), facts, habit, units).stream()
        .flatMap(found -> lines.stream().map(line -> finding(rule, line, units, found)))
        .toList();
  }

  private static Finding finding(Rule rule, LineFacts line, BigDecimal units, Unusual found) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("qty", plain(units));
    said.put("usual", plain(found.usual()));
    said.put("cause", "#cause.order." + found.cause());
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }

  private static Optional<Unusual> unusual(
      Map<String, List<String>> table, OrderFacts facts, Habit habit, BigDecimal units) {
    var median = habit.median();
    var most = median.map(usual -> usual.multiply(number(table, "times")));
    if (most.filter(limit -> units.compareTo(limit) > 0).isPresent()) {
      return Optional.of(new Unusual(Cause.SIZE, median.get()));
    }
    if (median.isEmpty()) {
      return first(table, habit, units);
    }
    long usual = habit.usualWeek(facts.at());
    long now = habit.lastWeek(facts.at()) + 1;
    return now > usual + number(table, "weekly").longValueExact()
        ? Optional.of(new Unusual(Cause.OFTEN, BigDecimal.valueOf(usual)))
        : Optional.empty();
  }

  private static Optional<Unusual> first(
      Map<String, List<String>> table, Habit habit, BigDecimal units) {
    var limit =
        habit
            .peers()
            .map(peers -> peers.multiply(number(table, "peers")).divide(HUNDRED))
            .orElseGet(() -> number(table, "first"));
    return units.compareTo(limit) > 0
        ? Optional.of(new Unusual(Cause.FIRST, limit))
        : Optional.empty();
  }

  private static BigDecimal number(Map<String, List<String>> table, String name) {
    return new BigDecimal(words(table, name).get(0));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
