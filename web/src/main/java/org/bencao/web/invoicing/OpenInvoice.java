package org.bencao.web.invoicing;

import org.bencao.web.exchange.Tag;

/**
 * An invoice that a payment may pay.
 *
 * @param typed what was typed for it before, where it could not be used
 */
public record OpenInvoice(
    String id, String number, String due, String left, Tag state, String typed) {}
