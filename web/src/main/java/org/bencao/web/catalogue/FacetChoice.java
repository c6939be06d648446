package org.bencao.web.catalogue;

/**
 * One value by which the results can be narrowed.
 *
 * @param count items that would be found
 */
public record FacetChoice(String value, String label, String count, boolean chosen) {}
