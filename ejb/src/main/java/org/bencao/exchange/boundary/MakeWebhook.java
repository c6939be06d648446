package org.bencao.exchange.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A receiver of the caller's company.
 *
 * @param description for people, may be empty
 */
public record MakeWebhook(@NotNull String url, @NotNull @Size(max = 120) String description) {}
