package org.bencao.web.catalogue;

/**
 * A line of the facts beside an item.
 *
 * @param code what is read letter by letter; may be empty
 */
public record Fact(String name, String value, String code) {}
