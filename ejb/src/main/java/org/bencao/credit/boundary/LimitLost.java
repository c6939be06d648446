package org.bencao.credit.boundary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A limit that was not enough when it was to be taken.
 *
 * @param currency of what is left; none for packs
 */
public record LimitLost(Limit.Kind kind, BigDecimal left, Optional<String> currency) {}
