package org.bencao.traceability.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.LotStep;

/**
 * Where a lot went.
 *
 * @param lot as it was asked for; empty where nothing readable was
 * @param item code of the one item that the code named
 * @param steps the oldest first
 * @param inspection under which it was asked; none for the company's own people
 */
public record TraceAnswer(
    State state,
    String lot,
    Optional<String> item,
    List<LotStep> steps,
    Optional<InspectionView> inspection) {

  public TraceAnswer {
    steps = List.copyOf(steps);
  }

  /** How it was answered. */
  public enum State {
    FOUND,
    /** The company never had it. */
    NOTHING,
    /** The inspection does not speak of it: whether it was there is not said. */
    OUT_OF_SCOPE,
    /** There is no inspection any more. */
    ENDED,
    /** A code that can be read in more than one way, or longer than lots are. */
    UNREADABLE
  }
}
