package org.bencao.catalogue.boundary;

import java.time.Instant;

/**
 * An offer as its seller keeps it.
 *
 * @param declared what the seller declared last, as of {@code declaredAt}
 * @param published false when it was withdrawn
 */
public record OfferTerms(
    long offerId, PublishOffer terms, int declared, Instant declaredAt, boolean published) {}
