package org.bencao.web.traceability;

import java.util.List;
import org.bencao.traceability.boundary.TraceAnswer;

/**
 * Where a lot went.
 *
 * @param state FOUND, NOTHING or UNREADABLE
 */
public record TraceJson(String state, String lot, List<TraceStepJson> steps) {

  static TraceJson of(TraceAnswer answer) {
    return new TraceJson(
        answer.state().name(),
        answer.lot(),
        answer.steps().stream().map(TraceStepJson::of).toList());
  }
}
