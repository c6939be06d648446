package org.bencao.web.ordering;

/** A draft of the site as a tab. */
public record DraftTab(String id, String name, int lines, boolean current) {}
