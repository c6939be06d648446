package org.bencao.exchange.boundary;

/**
 * An element of an interchange.
 *
 * @param segment in the interchange, ISA or UNB is 1
 * @param element the first behind the tag is 1
 * @param component in the element, from 1; 0 where an element has none
 */
public record CorrectionPlace(int segment, int element, int component) {}
