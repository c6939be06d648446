package org.bencao.receiving.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one pack. Who else has it is not told, only since when.
 *
 * @param code as it is kept
 * @param goneAs where it is out of trade
 * @param since when it came to where it is; none where nobody here knows the code
 * @param steps of the caller's own companies, oldest first
 */
public record PackStatus(
    String code,
    Whereabouts whereabouts,
    Optional<PackAct> goneAs,
    Optional<Instant> since,
    List<Step> steps) {

  /** Where a pack is; words under {@code receiving.pack.at.{NAME}}. */
  public enum Whereabouts {
    UNKNOWN,
    HERE,
    ELSEWHERE,
    GONE
  }

  /** Something that happened to it. */
  public record Step(PackAct act, long siteId, Instant at, String by) {}

  public PackStatus {
    steps = List.copyOf(steps);
  }
}
