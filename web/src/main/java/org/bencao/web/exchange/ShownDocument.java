package org.bencao.web.exchange;

/**
 * A document as its head and its facts are drawn.
 *
 * @param type X12 transaction set, for example {@code 855}
 * @param title the type with its name
 * @param controls interchange, group and document control numbers
 * @param receipt the functional acknowledgement that belongs to it, in words
 */
public record ShownDocument(
    String id,
    String type,
    String title,
    Tag direction,
    Tag state,
    String partner,
    String at,
    String bytes,
    String hash,
    String shortHash,
    String standard,
    String number,
    String controls,
    String receipt,
    RawSegments raw) {}
