package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.audit.boundary.TrailFaultKind;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.common.Tsid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a company's whole trail in the database, against the head that is kept outside of it. */
@ApplicationScoped
public class TrailChecking {

  private static final Logger LOG = LoggerFactory.getLogger(TrailChecking.class);

  @Inject TrailStates states;
  @Inject ChainReader reader;
  @Inject SigningKeys keys;
  @Inject HeadsFile file;

  /** Every company's trail, for the log: it says where something is wrong, not what was written. */
  public void checkAll() {
    var unsound =
        states.companies().stream().map(this::check).filter(verdict -> !verdict.isSound()).toList();
    for (var verdict : unsound) {
      LOG.error(
          "the audit trail of company {} has {} faults: {}",
          Tsid.text(verdict.companyId()),
          verdict.faultCount(),
          verdict.faults());
    }
    LOG.info("the audit trails were checked, {} of them are not sound", unsound.size());
  }

  public TrailVerdict check(long companyId) {
    var kept = file.last(companyId).map(List::of).orElse(List.of());
    var check = new ChainCheck(keys.believed(), kept);
    var state = states.of(companyId);
    reader.read(new ChainSpan(companyId, 1, state.position(), Chain.beginning()), check);
    if (!state.isConsistent() || !check.endsWith(state.hash())) {
      check.fault(state.position(), TrailFaultKind.TAIL_DIFFERS);
    }
    for (long changed = state.unsealed().changed(); changed > 0; changed--) {
      check.fault(state.position() + 1, TrailFaultKind.UNSEALED_CHANGED);
    }
    return check.verdict();
  }
}
