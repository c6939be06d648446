package org.bencao.web.ordering;

/** Something to choose from: a weekday, a supplier. */
public record Choice(String value, String label) {}
