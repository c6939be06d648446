package org.bencao.traceability.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Let somebody of an authority look where lots of the caller's company went.
 *
 * @param login name for signing in, as a rule the official's own e-mail address
 * @param reference the authority's own number of the case
 * @param itemCode the one item; any without it
 * @param lot the one lot; any without it
 * @param until last day, in the zone of the company
 * @param language of the official, en or zh
 */
public record InviteInspector(
    @NotBlank @Size(max = 120) String login,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String authority,
    @NotBlank @Size(max = 60) String reference,
    @NotNull Optional<@Size(min = 1, max = 20) String> itemCode,
    @NotNull Optional<@Size(min = 1, max = 20) String> lot,
    @NotNull LocalDate until,
    @NotNull @Size(max = 2) String language) {}
