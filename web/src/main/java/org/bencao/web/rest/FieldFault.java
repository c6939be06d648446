package org.bencao.web.rest;

/** A field that does not have the wanted shape. */
public record FieldFault(String field, String wanted) {}
