package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-07: goods are unlocked by a licence alone that has ended and whose renewal was asked for in
 * time; the head of quality says whether that is enough.
 *
 * <p>Parameters: those of {@link LicenceInDate}; {@code kinds} of licences that go on, for how many
 * days of {@code grace}, and how many days before their end the renewal must have been {@code
 * accepted}.
 */
@ApplicationScoped
public class LicenceRenewing implements Predicate {

  static final String NAME = "licence-renewing";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return LicenceInDate.each(
        rule,
        facts,
        (line, party, kinds) ->
            waiting(facts, party, kinds)
                .map(licence -> finding(rule, facts, line, party, licence)));
  }

  /** The one that goes on, where no other is in date by itself. */
  private static Optional<LicenceView> waiting(
      OrderFacts facts, CompanyView party, List<String> kinds) {
    var good =
        LicenceInDate.held(facts, party, kinds).stream()
            .filter(licence -> licence.isInDateOn(facts.day()))
            .toList();
    return good.stream().allMatch(licence -> licence.isInGraceOn(facts.day()))
        ? good.stream().max(Comparator.comparing(licence -> licence.validTo().orElseThrow()))
        : Optional.empty();
  }

  private static Finding finding(
      Rule rule, OrderFacts facts, LineFacts line, CompanyView party, LicenceView licence) {
    var receipt = Renewals.receipt(rule, licence, facts.licences()).orElseThrow();
    var said = new HashMap<>(ApprovalFacts.of(Role.QUALITY_HEAD, 1));
    said.put("party", party.nameEn());
    said.put("party_zh", party.nameZh());
    said.put("doc", "#licence." + licence.kind());
    said.put("date", licence.validTo().orElseThrow().toString());
    said.put("number", receipt.number());
    said.put("accepted", receipt.issued().toString());
    said.put("to", licence.lastDay().orElseThrow().toString());
    return rule.finding(
        Optional.of(line.number()),
        Optional.of(licence.number()),
        licence.validTo().map(Object::toString),
        said);
  }
}
