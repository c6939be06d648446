package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.web.rest.Id;

/**
 * A line to add to a list.
 *
 * @param offerId the offer that is preferred; absent when whoever is cheapest will do
 * @param quantity what is usually ordered: whole packs, as typed
 */
public record NewListLine(
    @NotNull Id itemId, @NotNull Optional<Id> offerId, @NotBlank @Size(max = 20) String quantity) {}
