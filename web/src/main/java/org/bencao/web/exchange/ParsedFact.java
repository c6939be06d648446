package org.bencao.web.exchange;

/** What a document says as a whole. */
public record ParsedFact(String name, String value) {}
