package org.bencao.web.ordering;

/** Which steps of a story are shown. */
public record StoryChoice(String name, String path, boolean current) {}
