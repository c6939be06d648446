package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.SortedMap;
import org.bencao.catalogue.boundary.SellerOfferService.Declared;

/**
 * Takes stock by conditional update alone: reading first and writing after oversold in nine of ten
 * races on InnoDB.
 */
@ApplicationScoped
public class StockLedger {

  @Inject EntityManager entities;

  /**
   * Takes all quantities or none: one statement for all rows.
   *
   * @return whether every offer had enough; when not, the caller rolls back
   */
  public boolean take(SortedMap<Long, Integer> quantities) {
    var cases = " when ? then ?".repeat(quantities.size());
    var keys = "?" + ", ?".repeat(quantities.size() - 1);
    var update =
        entities.createNativeQuery(
            "update catalogue_stock set available = available - case offer_id"
                + cases
                + " end where offer_id in ("
                + keys
                + ") and available >= case offer_id"
                + cases
                + " end");
    // no entity that waits to be written has a say in it
    update.setFlushMode(FlushModeType.COMMIT);
    int at = bindCases(update, 1, quantities);
    for (var key : quantities.keySet()) {
      update.setParameter(at++, key);
    }
    bindCases(update, at, quantities);
    return update.executeUpdate() == quantities.size();
  }

  /**
   * New declarations, one statement for all rows in the order of their keys; what is left of them
   * is counted again by whoever has promised.
   */
  public void declare(SortedMap<Long, Declared> byOffer) {
    var update =
        entities.createNativeQuery(
            "insert into catalogue_stock (offer_id, declared, declared_at, available) values"
                + " (?, ?, ?, ?)"
                + ", (?, ?, ?, ?)".repeat(byOffer.size() - 1)
                + " on duplicate key update declared = values(declared),"
                + " declared_at = values(declared_at), available = values(available)");
    int at = 1;
    for (var entry : byOffer.entrySet()) {
      var declared = entry.getValue();
      update.setParameter(at++, entry.getKey());
      update.setParameter(at++, declared.quantity());
      update.setParameter(at++, Timestamp.from(declared.asOf()));
      update.setParameter(at++, declared.quantity());
    }
    update.executeUpdate();
  }

  /** Only under the row's lock. */
  public void rebase(long offerId, int openPromises) {
    entities
        .createNativeQuery(
            """
            update catalogue_stock
            set available = case when declared > :open then declared - :open else 0 end
            where offer_id = :offer
            """)
        .setParameter("open", openPromises)
        .setParameter("offer", offerId)
        .executeUpdate();
  }

  private static int bindCases(Query update, int from, SortedMap<Long, Integer> quantities) {
    int at = from;
    for (var entry : quantities.entrySet()) {
      update.setParameter(at++, entry.getKey());
      update.setParameter(at++, entry.getValue());
    }
    return at;
  }
}
