package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.SortedMap;
import org.bencao.catalogue.boundary.SellerOfferService.Declared;
import org.hibernate.Session;

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
        "update catalogue_stock set available = available - case offer_id"
            + cases
            + " end where offer_id in ("
            + keys
            + ") and available >= case offer_id"
            + cases
            + " end";
    // straight to the driver: no entity that waits to be written has a say in it, and a query of
    // fifty parameters costs Hibernate more than the database
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> taken(connection, update, quantities));
  }

  private static boolean taken(
      Connection connection, String update, SortedMap<Long, Integer> quantities)
      throws SQLException {
    try (var statement = connection.prepareStatement(update)) {
      int at = bindCases(statement, 1, quantities);
      for (var key : quantities.keySet()) {
        statement.setLong(at++, key);
      }
      bindCases(statement, at, quantities);
      return statement.executeUpdate() == quantities.size();
    }
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

  private static int bindCases(
      PreparedStatement statement, int from, SortedMap<Long, Integer> quantities)
      throws SQLException {
    int at = from;
    for (var entry : quantities.entrySet()) {
      statement.setLong(at++, entry.getKey());
      statement.setInt(at++, entry.getValue());
    }
    return at;
  }
}
