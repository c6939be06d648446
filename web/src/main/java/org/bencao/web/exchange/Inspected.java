package org.bencao.web.exchange;

/**
 * The chosen document of the journal with what can be done about it.
 *
 * @param row its row
 * @param why why it stopped; null when it did not
 * @param segment place and name of the failing segment, else empty
 * @param fault number of the failing segment, 0 when none
 * @param element number of the failing element, 0 when the segment as a whole is meant
 * @param raw the segments around the fault, or all of the document
 */
public record Inspected(
    JournalRow row,
    ShownDocument document,
    Why why,
    String segment,
    int fault,
    int element,
    RawSegments raw,
    int total,
    String note,
    boolean incoming,
    boolean replayable,
    boolean rejectable) {}
