package org.bencao.web.catalogue;

/** A way on when nothing was found. */
public record Way(String words, String path) {}
