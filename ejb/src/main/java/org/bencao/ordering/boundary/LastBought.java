package org.bencao.ordering.boundary;

import java.time.LocalDate;
import org.bencao.common.UnitPrice;

/** When the company ordered an item last, and at which price. */
public record LastBought(LocalDate day, UnitPrice price) {}
