package org.bencao.catalogue.boundary;

/** A value that would change, as it is and as it would be. */
public record Difference(Field field, String before, String after) {}
