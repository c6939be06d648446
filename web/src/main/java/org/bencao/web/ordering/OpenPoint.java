package org.bencao.web.ordering;

import org.bencao.web.exchange.Why;

/**
 * Something on an order that a person has to look at.
 *
 * @param document id of the document that opened it, else empty
 */
public record OpenPoint(String id, String since, String document, Why why) {}
