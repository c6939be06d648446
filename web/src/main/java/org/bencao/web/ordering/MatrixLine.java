package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A line of an order with its quantities side by side.
 *
 * @param backOrdered what of it comes later, with its plus, else empty
 * @param excess what was shipped beyond it, with its plus, else empty
 * @param oldPrice the ordered price where the supplier answered with another, else empty
 * @param state the furthest axis of the line
 * @param note days and the supplier's words
 * @param alarm what is held, short, refused or rejected
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
    String shipped,
    String excess,
    String received,
    String invoiced,
    String price,
    String oldPrice,
    String net,
    Tag state,
    String note,
    String alarm,
    boolean differs) {}
