package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Finding;

/** What became of a wish to be forgotten. */
public sealed interface ErasureResult {

  /**
   * It is masked.
   *
   * @param keptUntil the day after which it is gone
   * @param hold why it is not gone at once
   */
  record Masked(LocalDate keptUntil, Optional<Finding> hold) implements ErasureResult {}

  /** Nothing was changed. */
  record Refused(ChangeResult cause) implements ErasureResult {}
}
