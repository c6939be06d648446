package org.bencao.web.invoicing;

import org.bencao.invoicing.boundary.StatementRow;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * What one company owes another in one currency, by age; with tax.
 *
 * @param partnerId the other company
 * @param days30 due for 1 to 30 days
 * @param days60 due for 31 to 60 days
 * @param older due for more than 60 days
 * @param inDispute of the sum, what open differences come to
 */
public record StatementRowJson(
    Id partnerId,
    String partnerNameEn,
    String partnerNameZh,
    int invoices,
    MoneyJson notDue,
    MoneyJson days30,
    MoneyJson days60,
    MoneyJson older,
    MoneyJson inDispute,
    MoneyJson total) {

  static StatementRowJson of(StatementRow row) {
    return new StatementRowJson(
        Id.of(row.partnerId()),
        row.nameEn(),
        row.nameZh(),
        row.invoices(),
        MoneyJson.of(row.notDue()),
        MoneyJson.of(row.days30()),
        MoneyJson.of(row.days60()),
        MoneyJson.of(row.older()),
        MoneyJson.of(row.inDispute()),
        MoneyJson.of(row.total()));
  }
}
