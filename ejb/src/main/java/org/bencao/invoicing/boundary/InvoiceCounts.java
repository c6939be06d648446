package org.bencao.invoicing.boundary;

import java.util.List;
import org.bencao.common.Money;

/**
 * How much of what people look at there is.
 *
 * @param atRisk invoices and credit notes with open differences
 * @param open invoices that are not released for payment and not credited
 * @param money what open differences come to, once a currency
 */
public record InvoiceCounts(long atRisk, long open, List<Money> money) {

  public InvoiceCounts {
    money = List.copyOf(money);
  }
}
