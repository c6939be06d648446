package org.bencao.web.sandbox;

import jakarta.validation.constraints.NotBlank;

/**
 * What the next order is to meet.
 *
 * @param partner its code; absent for any partner
 */
public record ArmScenario(@NotBlank String scenario, String partner) {}
