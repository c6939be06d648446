package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.DossierStep;
import org.bencao.compliance.entity.Dossier;
import org.bencao.organisation.boundary.Callers;

/** First-trade dossiers whose next step is the caller's: by role, and not signed by them before. */
@ApplicationScoped
public class DossiersToSign {

  @Inject Dossiers dossiers;
  @Inject Callers callers;

  /** What has waited longest comes first. */
  public List<Dossier> of(Caller caller, Collection<DossierState> states) {
    var before =
        Arrays.stream(DossierStep.values())
            .filter(step -> caller.hasAny(step.roles()))
            .map(DossierStep::ordinal)
            .toList();
    return before.isEmpty()
        ? List.of()
        : dossiers.signable(caller, states, before, callers.personBehind(caller));
  }
}
