package org.bencao.pricing.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** From so many days left on, so many per cent of the list price. */
public record CurvePoint(@Min(1) @Max(3650) int days, @Min(1) @Max(100) int percent) {}
