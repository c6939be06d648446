package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-02: what a store buys here and may not sell on line. Parameters: {@code kinds} of companies
 * that sell to the public, legal {@code classes} that are meant {@code except} those, {@code forms}
 * that are meant unless the substance lowers the {@code glucose}.
 */
@ApplicationScoped
public class OnlineRetail implements Predicate {

  @Override
  public String name() {
    return "online-retail";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    boolean sellsToThePublic =
        rule.concerns(facts.buyer().profile())
            && words(table, "kinds").contains(facts.buyer().kind());
    return sellsToThePublic
        ? facts.lines().stream()
            .filter(line -> isMeant(table, line))
            .map(
                line ->
                    rule.finding(
                        Optional.of(line.number()),
                        Optional.empty(),
                        Optional.empty(),
                        ClassLines.item(line)))
            .toList()
        : List.of();
  }

  private static boolean isMeant(Map<String, List<String>> table, LineFacts line) {
    var item = line.facts().offer().item();
    if (ClassLines.first(line, words(table, "except")).isPresent()) {
      return false;
    }
    return ClassLines.first(line, words(table, "classes")).isPresent()
        || names(words(table, "forms"), item.formEn(), item.formZh(), item.nameEn(), item.nameZh())
            && !names(words(table, "glucose"), item.genericEn(), item.genericZh());
  }

  private static boolean names(List<String> wanted, String... texts) {
    return Stream.of(texts)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> wanted.stream().anyMatch(text::contains));
  }
}
