package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * A claim as a row.
 *
 * @param held of the quantity, what lies in quarantine; a dash when nothing does
 * @param late its time is over and nobody closed it
 */
public record ClaimRow(
    String id,
    String number,
    Tag kind,
    String name,
    String other,
    String order,
    String quantity,
    String held,
    String stake,
    String due,
    String clock,
    boolean late,
    String owner,
    Tag state) {}
