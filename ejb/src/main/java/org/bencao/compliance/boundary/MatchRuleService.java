package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.compliance.control.MatchPredicate;
import org.bencao.compliance.control.Rules;

/**
 * Whether what was invoiced is what was ordered and received (MAT-01), at a lawful tax (TAX-01).
 */
@Stateless
public class MatchRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<MatchPredicate> predicates;

  /** Mismatches of all these lines; one statement, however many. */
  public List<Mismatch> judge(Caller caller, Collection<MatchFacts> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var day = lines.iterator().next().day();
    var profiles = lines.stream().map(MatchFacts::buyerProfile).collect(Collectors.toSet());
    var found =
        rules
            .ask(
                Act.INVOICE,
                day,
                profiles,
                predicates,
                (question, row) ->
                    lines.stream()
                        .filter(one -> row.concerns(one.buyerProfile()))
                        .flatMap(one -> question.judge(row, one).stream()))
            .toList();
    var unproven =
        found.stream()
            .filter(one -> one.finding().reason() == Reason.TAX_RATE_UNPROVEN)
            .map(one -> one.finding().line())
            .collect(Collectors.toSet());
    // a rate that may not be asked for is not off the agreed one as well
    return found.stream()
        .filter(
            one ->
                one.finding().reason() != Reason.MATCH_TAX
                    || !unproven.contains(one.finding().line()))
        .toList();
  }
}
