package org.bencao.pricing.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyView;

/** Whether prices cover what goods cost: asked before they hold, answered where the rules live. */
public interface CostGate {

  /**
   * A price that is to hold.
   *
   * @param line of the contract, where it is one
   * @param cost of a pack to the seller, in the same currency
   * @param soonestExpiry of what is in stock
   */
  record Offered(
      Optional<Integer> line,
      long itemId,
      String nameEn,
      String nameZh,
      UnitPrice price,
      UnitPrice cost,
      Optional<LocalDate> soonestExpiry) {}

  /** One finding for each price that somebody has to let through first, in their order. */
  List<Below> below(Caller caller, CompanyView seller, Collection<Offered> prices, LocalDate day);

  /** A price and what is said of it. */
  record Below(Offered offered, Finding finding) {}
}
