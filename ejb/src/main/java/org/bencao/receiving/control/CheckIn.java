package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.CheckInFacts;
import org.bencao.compliance.boundary.CheckInRuleService;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** Whether who ends a count may: of special goods somebody else has to have counted (SPC-17). */
@ApplicationScoped
public class CheckIn {

  @Inject Despatches despatches;
  @Inject CheckInRuleService rules;
  @Inject GoodsJudge judge;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Callers callers;

  /** By the lines of the delivery. */
  public List<Finding> findings(Caller caller, Despatch despatch) {
    var counted = counted(caller, despatch);
    var lines =
        despatch.lines().stream().filter(line -> counted.containsKey(line.position())).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    var profile = companies.find(caller, despatch.buyerCompanyId()).orElseThrow().profile();
    var today = judge.today(caller, despatch.siteId());
    var classes =
        catalogue.classes(
            caller, lines.stream().map(DespatchLine::itemId).collect(Collectors.toSet()), today);
    var signer = callers.personBehind(caller);
    return rules.judge(
        caller,
        profile,
        today,
        lines.stream()
            .map(
                line ->
                    new CheckInFacts(
                        line.position(),
                        line.nameEn(),
                        line.nameZh(),
                        classes.getOrDefault(line.itemId(), Set.of()),
                        counted.get(line.position()),
                        signer))
            .toList());
  }

  /** By position, who counted what stands; what was taken back was counted by nobody. */
  private Map<Integer, Set<String>> counted(Caller caller, Despatch despatch) {
    var all = despatches.bookings(caller, despatch);
    var back = all.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    var standing =
        all.stream().filter(one -> one.takesBack().isEmpty() && !back.contains(one.id())).toList();
    var persons =
        callers.personsBehind(standing.stream().map(Booking::byId).collect(Collectors.toSet()));
    return standing.stream()
        .collect(
            Collectors.groupingBy(
                Booking::position,
                Collectors.mapping(one -> persons.get(one.byId()), Collectors.toSet())));
  }
}
