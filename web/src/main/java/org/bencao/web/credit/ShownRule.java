package org.bencao.web.credit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.ordering.boundary.ApprovalRuleView;

/**
 * An approval rule as its form takes it; the basis of an empty row is empty.
 *
 * @param from an amount or a number of lines
 * @param words legal classes or storages, with commas
 */
public record ShownRule(
    int number, String basis, String from, String below, String words, String step, String role) {

  static ShownRule of(ApprovalRuleView rule, int number) {
    return new ShownRule(
        number,
        rule.basis().name(),
        rule.from().map(ShownRule::text).or(() -> rule.lines().map(String::valueOf)).orElse(""),
        text(rule.below()),
        String.join(", ", new TreeSet<>(rule.words())),
        String.valueOf(rule.step()),
        rule.role().code());
  }

  static ShownRule blank(int number) {
    return new ShownRule(number, "", "", "", "", "1", "");
  }

  private static String text(Optional<BigDecimal> amount) {
    return amount.map(ShownRule::text).orElse("");
  }

  private static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
