package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.FirstTrade.Approved;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * FTA-01, FTA-02, FTA-05: the supplier and each item from it were approved, the quality agreement
 * holds, the yearly review was done. Each reason is a row of its own. Parameters: classes that are
 * {@code not} asked about, months after which a review is worth a word ({@code warn}) and stops.
 */
@ApplicationScoped
public class FirstTradeApproved implements Predicate {

  @Override
  public String name() {
    return "first-trade";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (!facts.firstTrade().isKeptOn(facts.day()) || !rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    var lines = facts.lines().stream().filter(line -> isAsked(rule, line)).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    var supplier = facts.firstTrade().seller(facts.seller().id());
    return switch (rule.reason()) {
      case FIRST_COMPANY_MISSING ->
          supplier.isEmpty() ? List.of(found(rule, facts, Optional.empty())) : List.of();
      case FIRST_ITEM_MISSING ->
          lines.stream()
              .filter(line -> item(facts, line).isEmpty())
              .map(line -> itemMissing(rule, facts, line))
              .toList();
      case QUALITY_AGREEMENT_EXPIRED ->
          supplier.flatMap(one -> agreementOver(rule, facts, one)).stream().toList();
      default -> supplier.flatMap(one -> reviewDue(rule, facts, one)).stream().toList();
    };
  }

  private static boolean isAsked(Rule rule, LineFacts line) {
    return ClassLines.first(line, words(rule.table(), "not")).isEmpty();
  }

  private static Optional<Approved> item(OrderFacts facts, LineFacts line) {
    return facts.firstTrade().item(facts.seller().id(), line.facts().offer().item().id());
  }

  private static Map<String, String> seller(OrderFacts facts) {
    return Map.of(
        "party", facts.seller().nameEn(),
        "party_zh", facts.seller().nameZh(),
        "firstSeller", Tsid.text(facts.seller().id()));
  }

  private static Finding found(Rule rule, OrderFacts facts, Optional<String> document) {
    return rule.finding(Optional.empty(), document, Optional.empty(), seller(facts));
  }

  private static Finding itemMissing(Rule rule, OrderFacts facts, LineFacts line) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("seller", facts.seller().nameEn());
    said.put("seller_zh", facts.seller().nameZh());
    said.put("firstSeller", Tsid.text(facts.seller().id()));
    said.put("firstItem", line.facts().offer().item().code());
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }

  private static Optional<Finding> agreementOver(Rule rule, OrderFacts facts, Approved approved) {
    return approved
        .agreementTo()
        .filter(end -> end.isBefore(facts.day()))
        .map(
            end -> {
              var said = new HashMap<>(seller(facts));
              said.put("date", end.toString());
              said.put("firstDossier", Tsid.text(approved.dossierId()));
              return rule.finding(
                  Optional.empty(),
                  Optional.of(approved.agreementNumber()).filter(number -> !number.isEmpty()),
                  Optional.of(end.toString()),
                  said);
            });
  }

  private static Optional<Finding> reviewDue(Rule rule, OrderFacts facts, Approved approved) {
    var table = rule.table();
    var due = approved.reviewedOn().plusMonths(months(table, "warn"));
    var stop = approved.reviewedOn().plusMonths(months(table, "refuse"));
    if (!facts.day().isAfter(due)) {
      return Optional.empty();
    }
    var said = new HashMap<>(seller(facts));
    said.put("date", due.toString());
    said.put("firstDossier", Tsid.text(approved.dossierId()));
    return Optional.of(
        rule.finding(
            facts.day().isAfter(stop) ? Outcome.REFUSE : Outcome.WARN,
            Optional.empty(),
            Optional.empty(),
            Optional.of(due.toString()),
            said));
  }

  private static int months(Map<String, List<String>> table, String name) {
    return Integer.parseInt(words(table, name).get(0));
  }
}
