package org.bencao.web.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.PackAct;
import org.bencao.receiving.boundary.PackStatus;
import org.bencao.web.rest.Id;

/**
 * What is known of a pack; who else has it is not told.
 *
 * @param goneAs where it is out of trade
 * @param since when it came to where it is
 * @param steps of the own company, oldest first
 */
public record PackJson(
    String code,
    PackStatus.Whereabouts whereabouts,
    Optional<PackAct> goneAs,
    Optional<Instant> since,
    List<PackTrail> steps) {

  /** Something that happened to it. */
  public record PackTrail(PackAct act, Id siteId, Instant at, String by) {}

  static PackJson of(PackStatus pack) {
    return new PackJson(
        pack.code(),
        pack.whereabouts(),
        pack.goneAs(),
        pack.since(),
        pack.steps().stream()
            .map(step -> new PackTrail(step.act(), Id.of(step.siteId()), step.at(), step.by()))
            .toList());
  }
}
