package org.bencao.web.receiving;

/**
 * A lot of a delivery in the form that asks for a return.
 *
 * @param most packs that may still go back
 */
public record ReturnableRow(
    int position,
    String name,
    String other,
    String lot,
    String expiry,
    String good,
    String left,
    int most) {}
