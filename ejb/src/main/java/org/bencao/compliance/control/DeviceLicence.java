package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * SCP-07: for a class of devices each party holds, or held, a licence that names the class. Whether
 * it ended is another question's. Parameters: for a class the kinds of licence.
 */
@ApplicationScoped
public class DeviceLicence implements Predicate {

  @Override
  public String name() {
    return "device-licence";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .flatMap(
            line ->
                rule.table().entrySet().stream()
                    .filter(device -> line.isOf(device.getKey()))
                    .flatMap(
                        device ->
                            Stream.of(facts.buyer(), facts.seller())
                                .filter(party -> rule.concerns(party.profile()))
                                .filter(
                                    party ->
                                        !names(facts, party, device.getKey(), device.getValue()))
                                .map(
                                    party ->
                                        finding(
                                            rule,
                                            line,
                                            party,
                                            device.getKey(),
                                            device.getValue().get(0)))))
        .toList();
  }

  private static boolean names(
      OrderFacts facts, CompanyView party, String device, List<String> kinds) {
    return facts.evenStopped(party).stream()
        .filter(licence -> kinds.contains(licence.kind()))
        .map(LicenceView::scope)
        .anyMatch(scope -> scope.contains(device));
  }

  private static Finding finding(
      Rule rule, LineFacts line, CompanyView party, String device, String kind) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("class", "#class." + device);
    said.put("party", party.nameEn());
    said.put("party_zh", party.nameZh());
    said.put("doc", "#licence." + kind);
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }
}
