package org.bencao.web.work;

/** A page where an item is looked after. */
public record WorkLink(String path, String text) {}
