package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A document of an order, to choose from.
 *
 * @param number its own number where it is not the order's
 */
public record DocumentTab(
    String path, String title, String number, Tag direction, boolean current) {}
