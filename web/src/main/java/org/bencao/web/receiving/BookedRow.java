package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * An act at goods-in as a row of the last ones.
 *
 * @param more the note, where there is one
 * @param key of the command that takes it back; empty when it cannot be
 * @param last the newest that can be taken back
 */
public record BookedRow(
    String id,
    String time,
    String by,
    String item,
    String lot,
    String quantity,
    Tag state,
    String more,
    String key,
    boolean last) {}
