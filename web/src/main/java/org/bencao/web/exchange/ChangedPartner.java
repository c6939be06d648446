package org.bencao.web.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Other terms for a system.
 *
 * @param revision that the caller looked at
 */
public record ChangedPartner(long revision, @NotNull @Valid PartnerTermsJson terms) {}
