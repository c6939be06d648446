package org.bencao.web.exchange;

/**
 * A document as a row of the journal.
 *
 * @param order the order's id where the caller can open it, else empty
 * @param why why it stands where it stands, in words
 */
public record JournalRow(
    String id,
    String css,
    String at,
    Tag direction,
    String partner,
    String document,
    String control,
    String order,
    String orderNumber,
    Tag state,
    String why,
    String age,
    int tries) {}
