package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A claim about something of the order.
 *
 * @param path of its page, empty for those who may not open it
 * @param where the line and its item
 * @param late its time has passed and it stands open
 */
public record OrderClaim(
    String number,
    String path,
    String where,
    String kind,
    String quantity,
    String unit,
    String stake,
    String due,
    boolean late,
    Tag state) {}
