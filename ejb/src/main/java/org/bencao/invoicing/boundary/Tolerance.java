package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * How much more than agreed a rule lets pass.
 *
 * @param percent of the agreed price, where the rule names one
 * @param amount for the whole line
 */
public record Tolerance(Optional<BigDecimal> percent, Money amount) {}
