package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.web.rest.Id;

/**
 * A line to add to a draft.
 *
 * @param quantity whole packs, as typed
 */
public record NewLine(@NotNull Id offerId, @NotBlank @Size(max = 20) String quantity) {}
