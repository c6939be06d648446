package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-04: each party holds a licence that unlocks the goods and has not ended. An ended licence
 * locks only what it unlocked: food and services go on. Of an order that stands it is asked whether
 * one that was held has ended.
 *
 * <p>Parameters: for a class the kinds of licence that unlock it, {@code *} for all other classes,
 * nothing after the sign where none is needed; {@code never}: the classes of which another rule
 * speaks where no licence was ever held.
 */
@ApplicationScoped
public class LicenceInDate implements Predicate, FulfilmentPredicate {

  private static final String OTHER = "*";

  @Override
  public String name() {
    return "licence-in-date";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return each(rule, facts, (line, party, kinds) -> judge(rule, facts, line, party, kinds));
  }

  /** A question about a line, a party and the kinds of licence that unlock the goods for it. */
  @FunctionalInterface
  interface Question {

    Optional<Finding> judge(LineFacts line, CompanyView party, List<String> kinds);
  }

  /** Asks of each line and party that the rule concerns. */
  static List<Finding> each(Rule rule, OrderFacts facts, Question question) {
    var parties =
        Stream.of(facts.buyer(), facts.seller())
            .filter(party -> rule.concerns(party.profile()))
            .toList();
    var findings = new ArrayList<Finding>();
    // plain loops: half of the rows of an order ask this of all its lines
    for (var line : facts.lines()) {
      var kinds = kinds(rule.table(), line);
      for (var party : parties) {
        question.judge(line, party, kinds).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static List<String> kinds(Map<String, List<String>> table, LineFacts line) {
    for (var one : line.facts().classes()) {
      var kinds = table.get(one.name());
      if (kinds != null) {
        return kinds;
      }
    }
    return table.getOrDefault(OTHER, List.of());
  }

  /** Kinds of licence that unlock goods of these classes. */
  static List<String> kinds(Map<String, List<String>> table, Collection<String> classes) {
    return classes.stream()
        .filter(table::containsKey)
        .findFirst()
        .map(table::get)
        .orElseGet(() -> table.getOrDefault(OTHER, List.of()));
  }

  private static Optional<Finding> judge(
      Rule rule, OrderFacts facts, LineFacts line, CompanyView party, List<String> kinds) {
    var held = held(facts, party, kinds);
    if (kinds.isEmpty()
        || (held.isEmpty() && words(rule.table(), "never").stream().anyMatch(line::isOf))
        || held.stream().anyMatch(one -> one.isInDateOn(facts.day()))
        || isStopped(facts, party, kinds)
        || isElsewhere(facts, party, kinds)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(rule, Optional.of(line.number()), party, kinds, function(classes(line)), held));
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return facts.parties().stream()
        .filter(party -> rule.concerns(party.profile()))
        .flatMap(party -> ended(rule, party, facts))
        .toList();
  }

  private static Stream<Finding> ended(Rule rule, CompanyView party, FulfilmentFacts facts) {
    return facts.classes().entrySet().stream()
        .flatMap(
            line -> {
              var kinds = kinds(rule.table(), line.getValue());
              var held =
                  facts.licencesOf(party).stream()
                      .filter(one -> kinds.contains(one.kind()))
                      .toList();
              return held.isEmpty() || held.stream().anyMatch(one -> one.isInDateOn(facts.day()))
                  ? Stream.empty()
                  : Stream.of(
                      finding(
                          rule,
                          Optional.of(line.getKey()),
                          party,
                          kinds,
                          function(line.getValue()),
                          held));
            });
  }

  private static Finding finding(
      Rule rule,
      Optional<Integer> line,
      CompanyView party,
      List<String> kinds,
      String function,
      List<LicenceView> held) {
    var words = new HashMap<String, String>();
    words.put("party", party.nameEn());
    words.put("party_zh", party.nameZh());
    words.put("function", function);
    var last =
        held.stream()
            .max(Comparator.comparing(one -> one.validTo().orElse(java.time.LocalDate.MAX)));
    words.put("doc", "#licence." + last.map(LicenceView::kind).orElse(kinds.get(0)));
    // who never held one cannot have let it end: the same rule refuses, the date stays away
    words.put("date", last.flatMap(LicenceView::validTo).map(Object::toString).orElse("–"));
    return rule.finding(
        line,
        last.map(LicenceView::number),
        last.flatMap(LicenceView::validTo).map(Object::toString),
        words);
  }

  /** One for another site is another question's (LIC-10). */
  static boolean isElsewhere(OrderFacts facts, CompanyView party, List<String> kinds) {
    return party.id() == facts.buyer().id()
        && facts.licencesElsewhere().stream()
            .anyMatch(one -> kinds.contains(one.kind()) && one.isInDateOn(facts.day()));
  }

  /** One that was stopped is another question's (LIC-05). */
  static boolean isStopped(OrderFacts facts, CompanyView party, List<String> kinds) {
    return facts.stoppedLicencesOf(party).stream()
        .anyMatch(one -> kinds.contains(one.kind()) && one.isInDateOn(facts.day()));
  }

  static List<LicenceView> held(OrderFacts facts, CompanyView party, List<String> kinds) {
    var held = new ArrayList<LicenceView>();
    for (var licence : facts.licencesOf(party)) {
      if (kinds.contains(licence.kind())) {
        held.add(licence);
      }
    }
    return held;
  }

  private static List<String> classes(LineFacts line) {
    return line.facts().classes().stream().map(ClassSince::name).toList();
  }

  private static String function(Collection<String> classes) {
    if (classes.contains("FOOD")) {
      return "#function.food";
    }
    return classes.stream().anyMatch(name -> name.startsWith("DEVICE"))
        ? "#function.devices"
        : "#function.medicines";
  }
}
