package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The buyer's word on a substitute, kept on record.
 *
 * @param accept yes makes it confirmed, no makes it rejected
 */
public record NewConsent(boolean accept, @NotNull Optional<@Size(max = 400) String> note) {}
