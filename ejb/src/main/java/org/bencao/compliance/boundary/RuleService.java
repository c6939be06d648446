package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.control.OrderUsual;
import org.bencao.compliance.control.Predicate;
import org.bencao.compliance.control.Renewals;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.SecondSignature;
import org.bencao.compliance.control.SignatureNeeded;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/** Asks every rule that holds and returns all reasons at once, never only the first. */
@Stateless
public class RuleService {

  private static final Set<Reason> NAMES_THE_SELLER =
      Set.of(Reason.SELLER_SCOPE, Reason.LICENCE_ENDS_BEFORE_DELIVERY);

  @Inject Rules rules;
  @Inject @Any Instance<Predicate> predicates;

  /** Looked up once, not for each order: what was deployed stays as it is. */
  private volatile Map<String, Predicate> questions;

  public Judgement judge(Caller caller, OrderFacts asked) {
    var rows =
        rules.of(
            asked.act(),
            asked.day(),
            Stream.of(asked.buyer(), asked.seller())
                .map(CompanyView::profile)
                .collect(Collectors.toSet()));
    var facts = asked.holding(Renewals.goingOn(rows, asked.licences()));
    var questions = questions();
    var findings = new ArrayList<Finding>();
    var ofTheWhole = new ArrayList<Rule>();
    for (var row : rows) {
      var predicate = predicate(questions, row);
      if (predicate.looksAtWholeOrder()) {
        ofTheWhole.add(row);
      } else {
        findings.addAll(predicate.judge(row, facts));
      }
    }
    keepSellerUnnamed(findings);
    var going = without(facts, findings);
    for (var row : ofTheWhole) {
      findings.addAll(predicate(questions, row).judge(row, going));
    }
    findings.sort(Finding.STRICTEST_FIRST);
    return new Judgement(
        findings.stream().distinct().toList(),
        rows.stream().map(row -> row.id() + "/" + row.version()).distinct().toList(),
        going.net());
  }

  /** Lines that nobody approves but by a signature (SPC-17); mostly none. */
  public List<Finding> signatures(Caller caller, OrderFacts facts) {
    var profiles =
        Stream.of(facts.buyer(), facts.seller())
            .map(CompanyView::profile)
            .collect(Collectors.toSet());
    return rules.of(Act.APPROVE, facts.day(), profiles).stream()
        .filter(row -> row.predicate().equals(SecondSignature.NAME))
        .flatMap(row -> predicate(questions(), row).judge(row, facts).stream())
        .distinct()
        .toList();
  }

  /** Legal classes of which it matters what the site ordered before (SPC-12); mostly none. */
  public Set<String> watchedClasses(Caller caller, LocalDate day, Set<String> profiles) {
    return rules.of(Act.SUBMIT, day, profiles).stream()
        .filter(row -> row.predicate().equals(OrderUsual.NAME))
        .flatMap(row -> row.table().get("classes").stream())
        .collect(Collectors.toSet());
  }

  /** Legal classes whose orders somebody has to sign (SPC-08); mostly none. */
  public Set<String> signedClasses(Caller caller, LocalDate day, Set<String> profiles) {
    return rules.of(Act.SUBMIT, day, profiles).stream()
        .filter(row -> row.predicate().equals(SignatureNeeded.NAME))
        .flatMap(row -> row.words().stream())
        .collect(Collectors.toSet());
  }

  /** Of what may not be sold on line nobody is told who would sell it. */
  private static void keepSellerUnnamed(List<Finding> findings) {
    var banned =
        findings.stream()
            .filter(finding -> finding.reason() == Reason.ONLINE_SALE_BANNED)
            .map(Finding::line)
            .collect(Collectors.toSet());
    findings.removeIf(
        finding -> NAMES_THE_SELLER.contains(finding.reason()) && banned.contains(finding.line()));
  }

  private Map<String, Predicate> questions() {
    if (questions == null) {
      questions =
          predicates.stream()
              .collect(Collectors.toUnmodifiableMap(Predicate::name, predicate -> predicate));
    }
    return questions;
  }

  private static Predicate predicate(Map<String, Predicate> questions, Rule row) {
    return Optional.ofNullable(questions.get(row.predicate()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "rule " + row.id() + " asks an unknown question: " + row.predicate()));
  }

  private static OrderFacts without(OrderFacts facts, List<Finding> findings) {
    var staying = new Judgement(findings, List.of(), Optional.empty()).staying();
    return staying.isEmpty()
        ? facts
        : facts.with(
            facts.lines().stream().filter(line -> !staying.contains(line.number())).toList());
  }
}
