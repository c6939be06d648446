package org.bencao.catalogue.boundary;

/**
 * A value by which items can be narrowed.
 *
 * @param value what an address carries
 * @param count items of the answer that hold it
 */
public record FacetCount(
    String value, String labelEn, String labelZh, long count, boolean chosen) {}
