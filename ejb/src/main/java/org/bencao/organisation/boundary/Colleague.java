package org.bencao.organisation.boundary;

/** Somebody else of the company. */
public record Colleague(long id, String name) {}
