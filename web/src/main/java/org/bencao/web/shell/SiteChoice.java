package org.bencao.web.shell;

/** A site in the switch of the top bar. */
public record SiteChoice(String id, String name, boolean current) {}
