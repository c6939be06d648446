package org.bencao.organisation.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody answers for quality at the own company from a day on.
 *
 * @param number under which the authority knows the person, or of the appointment
 */
public record NameResponsible(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 60) String number,
    @NotNull LocalDate from) {}
