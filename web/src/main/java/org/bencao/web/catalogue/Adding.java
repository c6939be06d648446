package org.bencao.web.catalogue;

/**
 * The small form that takes a quantity of an offer into the draft.
 *
 * @param terms in which quantities the offer is sold; empty when in any
 * @param open whether it stands open, as after a quantity that was refused
 * @param typed what stands in the field
 */
public record Adding(
    String offer, String supplier, String unit, String terms, boolean open, String typed) {}
