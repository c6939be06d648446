/**
 * Invoicing: what sellers ask and give back, laid beside what was ordered and received.
 *
 * <p>Operations: take an invoice or credit note ({@code InvoiceArrivalService}), show and list them
 * with the money at risk and by age ({@code InvoiceService}), accept, dispute and release for
 * payment ({@code SettlementService}), state the month ({@code MonthlyStatementService}).
 * Requirements: H1, H2, PAY-03, MAT-01, MAT-02, doc:L6, doc:L7, doc:L11. Out of scope: paying, the
 * accounts ledger, tax returns.
 */
package org.bencao.invoicing;
