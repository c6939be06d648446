package org.bencao.compliance.boundary;

import java.util.Optional;
import org.bencao.organisation.boundary.LicenceView;

/**
 * One line of a dossier's checklist.
 *
 * @param kind of document, or of licence
 * @param step from which on it has to be there
 * @param seal whether it has to bear the supplier's seal
 * @param dated whether it has to say until when it holds
 * @param ofRegister whether it is a licence, which the platform keeps and compares
 * @param there whether it is there and holds today
 */
public record DossierPoint(
    String kind,
    int step,
    boolean seal,
    boolean dated,
    boolean ofRegister,
    Optional<DossierPaper> paper,
    Optional<LicenceView> licence,
    boolean there) {}
