package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.bencao.catalogue.boundary.StockDeclared;
import org.bencao.catalogue.boundary.StockService;

/**
 * A seller's new figure does not know of orders that are still on their way: what was promised
 * after it, or not yet acknowledged, is taken off again in the same transaction.
 */
@ApplicationScoped
public class DeclaredStock {

  @Inject Orders orders;
  @Inject StockService stock;

  void declared(@Observes StockDeclared event) {
    orders
        .openPromises(event.offerIds())
        .forEach(
            (offer, promised) -> {
              if (promised.compareTo(BigDecimal.ZERO) > 0) {
                stock.rebase(offer, promised.intValueExact());
              }
            });
  }
}
