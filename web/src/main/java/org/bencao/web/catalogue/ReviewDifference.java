package org.bencao.web.catalogue;

/** A field that a row changes: what stands there, empty for nothing, and what would. */
public record ReviewDifference(String field, String before, String after) {}
