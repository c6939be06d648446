package org.bencao.ordering.boundary;

import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.pricing.boundary.Price;

/**
 * An offer with the caller's price.
 *
 * @param price absent when there is no valid price, and when the offer is withheld
 * @param withheld may not be sold on line: supplier and stock are blank too
 */
public record PricedOffer(OfferView offer, Optional<Price> price, boolean withheld) {}
