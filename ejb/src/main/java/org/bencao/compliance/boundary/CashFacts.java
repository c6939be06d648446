package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.organisation.boundary.CompanyView;

/**
 * What rules know of money that pays invoices.
 *
 * @param day on which it came
 * @param cash whether it came as cash
 * @param payer from whose account; none where it is the buyer's
 * @param goods on the invoices that it pays
 */
public record CashFacts(
    LocalDate day, CompanyView buyer, boolean cash, Optional<String> payer, List<Goods> goods) {

  public CashFacts {
    goods = List.copyOf(goods);
  }

  /**
   * An item of an invoice.
   *
   * @param classes legal classes that hold on that day
   */
  public record Goods(String invoice, String itemEn, String itemZh, Set<String> classes) {

    public Goods {
      classes = Set.copyOf(classes);
    }
  }
}
