package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * An order that waits, as the queue draws it.
 *
 * @param markable it may be approved among many
 */
public record ListedRequisition(
    String id,
    String number,
    String supplier,
    String what,
    String amount,
    String since,
    Tag state,
    boolean special,
    boolean changed,
    boolean markable) {}
