package org.bencao.invoicing.boundary;

import org.bencao.common.Money;

/**
 * What one company owes another, by age of what is due (H2); amounts are gross and in one currency.
 *
 * @param partnerId the other company
 * @param notDue not due yet
 * @param days30 due for 1 to 30 days
 * @param days60 due for 31 to 60 days
 * @param older due for more than 60 days
 * @param inDispute of the sum, what open differences come to
 */
public record StatementRow(
    long partnerId,
    String nameEn,
    String nameZh,
    int invoices,
    Money notDue,
    Money days30,
    Money days60,
    Money older,
    Money inDispute,
    Money total) {}
