package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * SPC-11, SPC-16: for goods of these classes each party holds a licence in date whose scope names
 * the class. Parameters: the kind of {@code licence}, and {@code classes}.
 */
@ApplicationScoped
public class ClassLicensed implements Predicate {

  @Override
  public String name() {
    return "class-licensed";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var table = rule.table();
    return ClassLines.of(facts, words(table, "classes"), List.of())
        .flatMap(
            line ->
                Stream.of(facts.buyer(), facts.seller())
                    .filter(party -> rule.concerns(party.profile()))
                    .flatMap(party -> judge(rule, table, facts, line, party).stream()))
        .toList();
  }

  private static Optional<Finding> judge(
      Rule rule,
      Map<String, List<String>> table,
      OrderFacts facts,
      LineFacts line,
      CompanyView party) {
    var wanted = ClassLines.first(line, words(table, "classes")).orElseThrow();
    var held = LicenceInDate.held(facts, party, words(table, "licence"));
    boolean covered =
        held.stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .anyMatch(licence -> licence.scope().contains(wanted));
    if (covered) {
      return Optional.empty();
    }
    var document = held.stream().map(LicenceView::number).findFirst();
    var said = new HashMap<>(ClassLines.item(line));
    said.put("class", "#class." + wanted);
    said.put("party", party.nameEn());
    said.put("party_zh", party.nameZh());
    said.put("doc", document.orElse("–"));
    return Optional.of(rule.finding(Optional.of(line.number()), document, Optional.empty(), said));
  }
}
