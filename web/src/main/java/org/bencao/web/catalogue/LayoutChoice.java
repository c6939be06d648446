package org.bencao.web.catalogue;

/** A layout to choose for an upload, named with what its rows are. */
public record LayoutChoice(String id, String name) {}
