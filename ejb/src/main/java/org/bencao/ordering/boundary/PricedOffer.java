package org.bencao.ordering.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.pricing.boundary.Price;

/**
 * An offer with the caller's price.
 *
 * @param price absent when there is no valid price, and when the offer is withheld
 * @param withheld may not be sold on line: supplier and stock are blank too
 * @param arrives the day on which an order placed now is delivered, in the seller's zone
 */
public record PricedOffer(
    OfferView offer, Optional<Price> price, boolean withheld, Optional<LocalDate> arrives) {}
