package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A line of an order with its quantities side by side.
 *
 * @param oldPrice the ordered price where the supplier answered with another, else empty
 * @param note the supplier's words and dates
 */
public record MatrixLine(
    int number,
    String name,
    String otherName,
    String code,
    String unit,
    String ordered,
    String confirmed,
    String backOrdered,
    String rejected,
    String open,
    String price,
    String oldPrice,
    String net,
    Tag state,
    String note,
    boolean differs) {}
