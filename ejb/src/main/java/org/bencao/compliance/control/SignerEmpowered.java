package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * PER-02: who signs is the registrant or holds a power of attorney that stands in the buyer's
 * register today.
 */
@ApplicationScoped
public class SignerEmpowered implements Predicate {

  @Override
  public String name() {
    return "signer-empowered";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (facts.signed().isEmpty() || !rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    var signed = facts.signed().get();
    var documents = Signers.documents(facts, signed);
    if (documents.stream().anyMatch(one -> one.isInDateOn(facts.day()))) {
      return List.of();
    }
    var document = documents.stream().map(LicenceView::number).findFirst();
    var ended = documents.stream().flatMap(one -> one.validTo().stream()).findFirst();
    return ClassLines.of(facts, rule.words(), List.of())
        .map(
            line -> {
              var said = new HashMap<>(ClassLines.item(line));
              said.put("user", signed.signer());
              return rule.finding(
                  Optional.of(line.number()), document, ended.map(Object::toString), said);
            })
        .toList();
  }
}
