package org.bencao.exchange.boundary;

/** What stands in a place from now on, the bytes notwithstanding. */
public record CorrectedValue(CorrectionPlace place, String value) {}
