package org.bencao.web.invoicing;

/**
 * One row of what the invoice comes to.
 *
 * @param note what explains it, else empty
 * @param strong the one that people act on
 */
public record InvoiceSum(String name, String amount, String note, boolean strong) {}
