package org.bencao.pricing.boundary;

import java.time.LocalDate;
import org.bencao.common.UnitPrice;

/**
 * The net price of an offer for one buyer on one day, and why it is this one.
 *
 * @param kind CONTRACT or LIST
 */
public record Price(UnitPrice unitPrice, String kind, LocalDate validFrom) {}
