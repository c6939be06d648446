package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.audit.control.ChainFault.Kind;

/** Checks a company's whole trail in the database, against the head that is kept outside of it. */
@ApplicationScoped
public class TrailChecking {

  @Inject TrailStates states;
  @Inject ChainReader reader;
  @Inject SigningKeys keys;
  @Inject HeadsFile file;

  public ChainVerdict check(long companyId) {
    var kept = file.last(companyId).map(List::of).orElse(List.of());
    var check = new ChainCheck(keys.believed(), kept);
    var state = states.of(companyId);
    reader.read(new ChainSpan(companyId, 1, state.position(), Chain.beginning()), check);
    if (!state.isConsistent() || !check.endsWith(state.hash())) {
      check.fault(state.position(), Kind.TAIL_DIFFERS);
    }
    for (long changed = state.unsealed().changed(); changed > 0; changed--) {
      check.fault(state.position() + 1, Kind.UNSEALED_CHANGED);
    }
    return check.verdict();
  }
}
