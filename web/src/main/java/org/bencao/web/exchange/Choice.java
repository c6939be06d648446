package org.bencao.web.exchange;

/** One of the values among which a reader chooses. */
public record Choice(String value, String name, boolean chosen) {}
