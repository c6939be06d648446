package org.bencao.web.pricing;

import jakarta.validation.constraints.Positive;

/**
 * That a quote is accepted.
 *
 * @param round that the buyer read
 */
public record QuoteAcceptance(@Positive int round) {}
