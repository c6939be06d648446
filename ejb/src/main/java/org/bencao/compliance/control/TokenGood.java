package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PrescriptionFacts;
import org.bencao.compliance.entity.Rule;

/** SPC-19: a prescription of that item, for so many packs, that holds and was not used before. */
@ApplicationScoped
public class TokenGood implements PrescriptionPredicate {

  @Override
  public String name() {
    return "token-good";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PrescriptionFacts order) {
    boolean good =
        !order.usedBefore() && order.token().filter(token -> isFor(token, order)).isPresent();
    var date = order.token().map(token -> token.validTo().toString());
    return good
        ? Optional.empty()
        : Optional.of(
            rule.finding(
                Optional.empty(), Optional.empty(), date, Map.of("date", date.orElse("–"))));
  }

  private static boolean isFor(PrescriptionFacts.Token token, PrescriptionFacts order) {
    return !token.validTo().isBefore(order.day())
        && order.quantity().compareTo(token.quantity()) <= 0
        && FoldedText.of(token.item()).equals(FoldedText.of(order.item()));
  }
}
