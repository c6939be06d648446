package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderAnswered;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.receiving.entity.DespatchLine;

/** Packs of another item that came first are no question once the buyer takes that item. */
@ApplicationScoped
public class HeldSubstitutes {

  @Inject OrderLedger ledger;
  @Inject Despatches despatches;

  /** Documents 1.5, row 34; what came of a third item stays a question. */
  void answered(@Observes OrderAnswered event) {
    long order = event.order().value();
    var standIns = ledger.standIns(event.caller(), List.of(order)).getOrDefault(order, Map.of());
    if (standIns.isEmpty()) {
      return;
    }
    var held =
        despatches.linesOf(order).stream()
            .filter(line -> line.hold(standIns).isPresent())
            .map(DespatchLine::lineNo)
            .collect(Collectors.toSet());
    standIns.keySet().stream()
        .filter(line -> !held.contains(line))
        .forEach(
            line ->
                ledger.settle(
                    event.caller(),
                    event.order(),
                    Optional.of(line),
                    Set.of(Reason.SUBSTITUTE_NOT_CONSENTED)));
  }
}
