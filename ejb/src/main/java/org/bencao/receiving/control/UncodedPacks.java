package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.UncodedFacts;
import org.bencao.compliance.boundary.UncodedRuleService;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** Good packs of a delivery that are known by no code, and why (TRC-06). */
@ApplicationScoped
public class UncodedPacks {

  @Inject InferredCodes codes;
  @Inject UncodedRuleService rules;
  @Inject GoodsJudge judge;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OrderLedger ledger;

  /** By the lines of the delivery; a constant number of statements, none where nobody asks. */
  public List<Finding> findings(Caller caller, Despatch despatch, Optional<NoCode> cause) {
    var profile = companies.find(caller, despatch.buyerCompanyId()).orElseThrow().profile();
    var today = judge.today(caller, despatch.siteId());
    if (!rules.asks(caller, profile, today)) {
      return List.of();
    }
    var uncoded = codes.uncoded(despatch);
    var lines =
        despatch.lines().stream().filter(line -> uncoded.containsKey(line.position())).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    var classes =
        catalogue.classes(
            caller, lines.stream().map(DespatchLine::itemId).collect(Collectors.toSet()), today);
    return rules.judge(
        caller,
        profile,
        today,
        lines.stream()
            .map(
                line ->
                    new UncodedFacts(
                        line.position(),
                        line.nameEn(),
                        line.nameZh(),
                        classes.getOrDefault(line.itemId(), Set.of()),
                        uncoded.get(line.position()),
                        cause.map(NoCode::name)))
            .toList());
  }

  /** Both sides read it in the orders. */
  public void tell(Caller caller, Despatch despatch, List<Finding> stated) {
    for (var line : despatch.lines()) {
      stated.stream()
          .filter(one -> one.line().orElse(0) == line.position())
          .findFirst()
          .ifPresent(one -> tell(caller, despatch, line, one));
    }
  }

  private void tell(Caller caller, Despatch despatch, DespatchLine line, Finding stated) {
    var facts = new HashMap<>(stated.facts());
    facts.put("number", despatch.number());
    ledger.tell(
        caller,
        new PurchaseOrderId(line.orderId()),
        new OrderStory(
            OrderEvent.DESPATCH_NOTED,
            caller.name(),
            Optional.of(line.lineNo()),
            Optional.of(stated.reason()),
            facts,
            Optional.empty()));
  }
}
