package org.bencao.web.ordering;

/** A list of the site, to choose from. */
public record ListTab(String id, String name, int lines, boolean shared, boolean current) {}
