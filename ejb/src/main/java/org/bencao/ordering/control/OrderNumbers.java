package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.CompanyView;
import org.hibernate.Session;

/**
 * Order numbers: the buyer's code, two digits of the year, six digits of a series per buyer. Taken
 * in the transaction of the order, so a roll-back leaves no gap; the series is no entity, so what
 * waits to be written can wait on.
 */
@ApplicationScoped
public class OrderNumbers {

  /** One statement with one lock: looking first and inserting after deadlocked on MySQL. */
  private static final String RAISE =
      "insert into ordering_number_series (company_id, year_no, last_no) values (?, ?, 1)"
          + " on duplicate key update last_no = last_no + 1";

  private static final String LAST =
      "select last_no from ordering_number_series where company_id = ? and year_no = ?";

  @Inject EntityManager entities;

  public String next(Caller caller, CompanyView buyer, LocalDate day) {
    int year = day.getYear();
    // straight to the driver: each order does it, and a query costs Hibernate more than the
    // database
    long last =
        entities
            .unwrap(Session.class)
            .doReturningWork(connection -> next(connection, buyer.id(), year));
    return String.format("%s-%02d-%06d", buyer.code(), year % 100, last);
  }

  private static long next(Connection connection, long companyId, int year) throws SQLException {
    try (var raise = connection.prepareStatement(RAISE);
        var last = connection.prepareStatement(LAST)) {
      raise.setLong(1, companyId);
      raise.setInt(2, year);
      raise.executeUpdate();
      last.setLong(1, companyId);
      last.setInt(2, year);
      try (var row = last.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("no series of numbers for " + companyId + " in " + year);
        }
        return row.getLong(1);
      }
    }
  }
}
