package org.bencao.web.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** So many packs the company promises; none takes the promise back. */
public record NewPledge(@Min(0) @Max(1_000_000) int packs) {}
