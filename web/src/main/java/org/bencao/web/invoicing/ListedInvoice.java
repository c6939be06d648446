package org.bencao.web.invoicing;

import org.bencao.web.exchange.Tag;

/**
 * An invoice or credit note as a row of the queue.
 *
 * @param amount what is at risk, where something is, else what it asks
 * @param amountOf which of both it is
 * @param due when it is to be paid; for a credit note when it was issued
 */
public record ListedInvoice(
    String id,
    String number,
    String kind,
    String partner,
    String amount,
    String amountOf,
    String due,
    Tag state) {}
