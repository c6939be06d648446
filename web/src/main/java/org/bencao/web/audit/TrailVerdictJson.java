package org.bencao.web.audit;

import java.util.List;
import org.bencao.audit.boundary.TrailVerdict;

/**
 * What recomputing a chain has shown.
 *
 * @param faults the first of them, each with its position
 */
public record TrailVerdictJson(
    boolean sound, long entries, long heads, long faultCount, List<TrailFaultJson> faults) {

  static TrailVerdictJson of(TrailVerdict verdict) {
    return new TrailVerdictJson(
        verdict.isSound(),
        verdict.entries(),
        verdict.heads(),
        verdict.faultCount(),
        verdict.faults().stream().map(TrailFaultJson::of).toList());
  }
}
