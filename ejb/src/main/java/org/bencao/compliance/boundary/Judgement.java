package org.bencao.compliance.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason.Hold;

/**
 * Everything that rules say of an order.
 *
 * @param findings strictest first; empty when nothing is to be said
 * @param rules id and version of each rule that was asked
 * @param net value of the lines that may go
 */
public record Judgement(List<Finding> findings, List<String> rules, Optional<Money> net) {

  public Judgement {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
  }

  public boolean refuses() {
    return findings.stream().anyMatch(Finding::refuses);
  }

  /** What somebody has to approve; nothing of it matters while something refuses. */
  public List<Finding> approvals() {
    return findings.stream().filter(finding -> finding.outcome() == Outcome.APPROVE).toList();
  }

  public List<Finding> ofLine(int number) {
    return findings.stream()
        .filter(finding -> finding.line().map(line -> line == number).orElse(false))
        .toList();
  }

  public List<Finding> ofOrder() {
    return findings.stream().filter(finding -> finding.line().isEmpty()).toList();
  }

  /** Lines that cannot go and do not hold up the rest. */
  public Set<Integer> staying() {
    return refusedLines(Hold.LINE);
  }

  /** Lines that the whole order waits for. */
  public Set<Integer> waitsFor() {
    var waiting = new java.util.TreeSet<>(refusedLines(Hold.ORDER));
    waiting.removeAll(staying());
    return waiting;
  }

  private Set<Integer> refusedLines(Hold hold) {
    return findings.stream()
        .filter(Finding::refuses)
        .filter(finding -> finding.reason().hold() == hold)
        .flatMap(finding -> finding.line().stream())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
