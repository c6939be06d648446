package org.bencao.catalogue.boundary;

/** A file that is to be imported, read by this layout. */
public record ReceiveImport(ImportKind kind, long layoutId, String fileName) {}
