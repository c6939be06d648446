package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.web.rest.Id;

/**
 * How much of a line of a list goes into a draft.
 *
 * @param quantity whole packs, as typed
 */
public record ListQuantity(@NotNull Id lineId, @NotBlank @Size(max = 20) String quantity) {}
