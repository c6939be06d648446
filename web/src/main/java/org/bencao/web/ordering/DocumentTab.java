package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/** A document of an order, to choose from. */
public record DocumentTab(String id, String title, Tag direction, boolean current) {}
