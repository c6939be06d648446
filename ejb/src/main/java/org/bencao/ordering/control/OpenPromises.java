package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.SortedSet;
import org.bencao.catalogue.boundary.StockService;

/** Counts what is promised of offers again, when a document ended a promise or renewed one. */
@ApplicationScoped
public class OpenPromises {

  @Inject Orders orders;
  @Inject StockService stock;

  /** Under the lock of the stock, after what the document changed was written. */
  public void countAgain(SortedSet<Long> offers) {
    if (offers.isEmpty()) {
      return;
    }
    orders.flush();
    stock.lock(offers);
    var promises = orders.openPromises(offers);
    offers.forEach(
        offer ->
            stock.rebase(offer, promises.getOrDefault(offer, BigDecimal.ZERO).intValueExact()));
  }
}
