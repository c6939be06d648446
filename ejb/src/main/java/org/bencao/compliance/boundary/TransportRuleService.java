package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.TransportPredicate;

/** Whether goods may leave in the way in which they are carried (STO-02). */
@Stateless
public class TransportRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<TransportPredicate> predicates;
  @Inject CatalogueService catalogue;

  /**
   * Findings of the lines that are concerned.
   *
   * @param profiles of both parties
   * @param items by line of the order
   */
  public List<Finding> judge(
      Caller caller,
      LocalDate day,
      Set<String> profiles,
      Map<Integer, Long> items,
      Optional<Transport> transport) {
    var known = catalogue.itemsByIds(caller, new HashSet<>(items.values()));
    var goods =
        items.entrySet().stream()
            .map(
                line -> {
                  var item = known.get(line.getValue());
                  return new TransportFacts(
                      line.getKey(), item.nameEn(), item.nameZh(), item.storage(), transport);
                })
            .toList();
    return rules.findings(Act.SHIP, day, profiles, predicates, goods);
  }
}
