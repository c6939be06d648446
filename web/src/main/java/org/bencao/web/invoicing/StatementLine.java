package org.bencao.web.invoicing;

/**
 * What one partner owes or is owed in one currency, by age.
 *
 * @param id of the partner
 */
public record StatementLine(
    String id,
    String partner,
    String otherName,
    String invoices,
    String notDue,
    String days30,
    String days60,
    String older,
    String inDispute,
    String total) {}
