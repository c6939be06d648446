package org.bencao.web.ordering;

/** A number by which one of the parties knows an order. */
public record PrintedReference(String name, String number) {}
