package org.bencao.catalogue.boundary;

/**
 * A way to read a table.
 *
 * @param own made by the caller's company; else for everybody
 */
public record LayoutView(long id, String name, ImportKind kind, boolean own) {}
