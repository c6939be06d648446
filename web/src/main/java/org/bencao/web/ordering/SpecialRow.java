package org.bencao.web.ordering;

import org.bencao.web.exchange.Tag;

/**
 * A special order as it is drawn.
 *
 * @param more strength, form, pack and maker on one line
 * @param supplier who is asked
 * @param answer empty until it is answered
 * @param item what the answer names in the catalogue, with its code; else empty
 * @param answering the reader is asked and may answer
 * @param closing the reader's site asked and may close it
 */
public record SpecialRow(
    String id,
    String name,
    String more,
    String quantity,
    String needed,
    String buyer,
    String supplier,
    String asked,
    String askedBy,
    Tag state,
    String answer,
    String answeredBy,
    String item,
    boolean answering,
    boolean closing) {}
