package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.bencao.common.Caller;
import org.bencao.ordering.control.OrderNumbers;
import org.bencao.organisation.boundary.CompanyView;

/** Order numbers of a simulation, a series for each buyer and year. */
@ApplicationScoped
public class OrderNumbersInMemory extends OrderNumbers {

  private record Series(long company, int year) {}

  @Inject Rows rows;

  @Override
  public String next(Caller caller, CompanyView buyer, LocalDate day) {
    var series = new Series(buyer.id(), day.getYear());
    int next = rows.key(Integer.class, series).orElse(0) + 1;
    rows.putKey(series, next);
    return String.format(Locale.ROOT, "%s-%02d-%06d", buyer.code(), day.getYear() % 100, next);
  }
}
