package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;

/**
 * One line of a list.
 *
 * @param number its place in the list, from 1
 * @param quantity what is usually ordered
 * @param preferredOfferId absent when whoever is cheapest will do
 * @param choice the offer that it would be ordered from today
 */
public record ListLine(
    long id,
    int number,
    ItemView item,
    BigDecimal quantity,
    Optional<Long> preferredOfferId,
    OfferChoice choice) {}
