package org.bencao.web.ordering;

/** The sums of all lines of an order, in packs. */
public record MatrixSums(
    String ordered,
    String confirmed,
    String backOrdered,
    String shipped,
    String received,
    String invoiced,
    String net) {}
