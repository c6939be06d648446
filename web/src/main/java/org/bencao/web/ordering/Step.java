package org.bencao.web.ordering;

/**
 * A step of an order's story.
 *
 * @param day heading above the first step of a day, else empty
 * @param instant the time in UTC, for machines
 * @param document id of the document behind it, else empty
 * @param current its document is the one that is shown
 */
public record Step(
    String day,
    String time,
    String instant,
    String icon,
    String what,
    String detail,
    String document,
    boolean current) {}
