package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * Something to look at before the count ends.
 *
 * @param path where, else empty
 */
public record OpenStep(String text, String path, Tag state) {}
