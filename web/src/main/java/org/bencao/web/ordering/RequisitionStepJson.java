package org.bencao.web.ordering;

import java.time.Instant;
import java.util.Optional;
import org.bencao.ordering.boundary.RequisitionView;

/**
 * An approval that is needed, or was given.
 *
 * @param number steps of one number go side by side, a higher one after all lower
 */
public record RequisitionStepJson(
    int number,
    String role,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy,
    Optional<String> note) {

  static RequisitionStepJson of(RequisitionView.Step step) {
    return new RequisitionStepJson(
        step.number(), step.role().code(), step.decidedAt(), step.decidedBy(), step.note());
  }
}
