package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderAnswered;
import org.bencao.ordering.boundary.OrderLedger;

/** Packs of another item that came first are no question once the buyer takes that item. */
@ApplicationScoped
public class HeldSubstitutes {

  @Inject OrderLedger ledger;

  /** Documents 1.5, row 34. */
  void answered(@Observes OrderAnswered event) {
    var caller = event.caller();
    var taken = ledger.substituted(caller, List.of(event.order().value()));
    taken
        .getOrDefault(event.order().value(), Set.of())
        .forEach(
            line ->
                ledger.settle(
                    caller,
                    event.order(),
                    Optional.of(line),
                    Set.of(Reason.SUBSTITUTE_NOT_CONSENTED)));
  }
}
