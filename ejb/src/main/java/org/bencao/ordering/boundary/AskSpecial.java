package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ask for an item that is not in the catalogue.
 *
 * @param siteId where it is needed; a site of the caller's company
 * @param supplierCompanyId who is asked; none: the platform
 * @param quantity packs
 */
public record AskSpecial(
    @Positive long siteId,
    @NotNull Optional<Long> supplierCompanyId,
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 80) String strength,
    @NotNull @Size(max = 80) String form,
    @NotNull @Size(max = 80) String pack,
    @NotNull @Size(max = 200) String maker,
    @NotNull @Positive BigDecimal quantity,
    @NotNull Optional<LocalDate> neededBy) {}
