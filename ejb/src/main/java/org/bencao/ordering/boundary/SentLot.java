package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a despatch: so much of one lot for one order line.
 *
 * @param documentLine its place in the despatch, from 1
 */
public record SentLot(int line, int documentLine, BigDecimal quantity, Optional<String> lot) {}
