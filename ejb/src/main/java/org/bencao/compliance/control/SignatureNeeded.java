package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-08: orders of these classes are signed electronically, by a certificate that holds and covers
 * them. What cannot be proved is not sold.
 */
@ApplicationScoped
public class SignatureNeeded implements Predicate, FulfilmentPredicate {

  public static final String NAME = "signature-needed";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (!rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    return ClassLines.of(facts, rule.words(), List.of())
        .flatMap(
            line ->
                cause(facts, ClassLines.first(line, rule.words()).orElseThrow()).stream()
                    .map(cause -> finding(rule, line.number(), cause, facts.day())))
        .toList();
  }

  private static Optional<String> cause(OrderFacts facts, String legalClass) {
    if (facts.signed().isEmpty()) {
      return Optional.of("unsigned");
    }
    var signed = facts.signed().get();
    var documents = Signers.documents(facts, signed);
    boolean covers =
        documents.isEmpty() || documents.stream().anyMatch(one -> one.scope().contains(legalClass));
    return cause(signed).or(() -> covers ? Optional.empty() : Optional.of("schedule"));
  }

  private static Optional<String> cause(SignedForm signed) {
    return signed.flaw().map(flaw -> flaw.name().toLowerCase(Locale.ROOT));
  }

  /** What was good when it was ordered may have been revoked since. */
  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return facts.signed().flatMap(SignatureNeeded::cause).stream()
        .flatMap(
            cause ->
                facts.lines().stream()
                    .sorted()
                    .map(line -> finding(rule, line, cause, facts.day())))
        .toList();
  }

  private static Finding finding(Rule rule, int line, String cause, LocalDate day) {
    return rule.finding(
        Optional.of(line),
        Optional.empty(),
        Optional.of(day.toString()),
        Map.of("cause", "#cause." + cause, "date", day.toString(), "act", rule.act().name()));
  }
}
