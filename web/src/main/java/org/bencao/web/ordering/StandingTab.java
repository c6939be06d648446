package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A standing order of the site, to choose from.
 *
 * @param rhythm in words
 * @param state when it comes back, or why it does not
 */
public record StandingTab(
    String id, String name, String rhythm, int lines, Tag state, boolean current) {}
