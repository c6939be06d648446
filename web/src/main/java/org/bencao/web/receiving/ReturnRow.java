package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * A return as a row.
 *
 * @param company the other side: the supplier for a buyer, the buyer for a supplier
 */
public record ReturnRow(
    String id,
    String number,
    String delivery,
    String deliveryId,
    String company,
    String reason,
    String quantity,
    String asked,
    String by,
    String authorisation,
    Tag state) {}
