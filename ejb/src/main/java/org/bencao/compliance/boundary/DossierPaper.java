package org.bencao.compliance.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of a first-trade dossier.
 *
 * @param kind for example {@code QUALITY_AGREEMENT}
 * @param sealed whether it bears the supplier's seal
 * @param validTo its last good day in the buyer's zone
 */
public record DossierPaper(
    long id,
    String kind,
    String number,
    boolean sealed,
    Optional<LocalDate> validTo,
    String fileName,
    String addedBy,
    Instant addedAt) {}
