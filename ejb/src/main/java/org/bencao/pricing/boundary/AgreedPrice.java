package org.bencao.pricing.boundary;

/** A price of a buyer's contract, and the offer that it is of. */
public record AgreedPrice(long offerId, Price price) {}
