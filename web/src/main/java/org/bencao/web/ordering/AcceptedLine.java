package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A line of a past order that is wanted again.
 *
 * @param number its number on the past order
 * @param quantity whole packs, as typed
 */
public record AcceptedLine(@Positive int number, @NotBlank @Size(max = 20) String quantity) {}
