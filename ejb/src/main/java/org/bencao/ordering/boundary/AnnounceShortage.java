package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Says that there is less of an offer than is wanted.
 *
 * @param quantity packs there are, for all buyers together
 * @param until last day for which they have to do
 */
public record AnnounceShortage(
    long offerId,
    @Positive int quantity,
    @NotNull LocalDate until,
    @NotBlank @Size(max = 400) String note) {}
