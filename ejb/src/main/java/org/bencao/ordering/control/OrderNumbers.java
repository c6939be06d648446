package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Order numbers: the buyer's code, two digits of the year, six digits of a series per buyer. Taken
 * in the transaction of the order, so a roll-back leaves no gap; the series is no entity, so what
 * waits to be written can wait on.
 */
@ApplicationScoped
public class OrderNumbers {

  @Inject EntityManager entities;

  public String next(Caller caller, CompanyView buyer, LocalDate day) {
    int year = day.getYear();
    raise(buyer.id(), year);
    var last =
        (Number)
            entities
                .createNativeQuery(
                    """
                    select last_no from ordering_number_series
                    where company_id = :company and year_no = :year
                    """)
                .setParameter("company", buyer.id())
                .setParameter("year", year)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    return String.format("%s-%02d-%06d", buyer.code(), year % 100, last.intValue());
  }

  /** One statement with one lock: looking first and inserting after deadlocked on MySQL. */
  private void raise(long companyId, int year) {
    entities
        .createNativeQuery(
            """
            insert into ordering_number_series (company_id, year_no, last_no)
            values (:company, :year, 1) on duplicate key update last_no = last_no + 1
            """)
        .setParameter("company", companyId)
        .setParameter("year", year)
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}
