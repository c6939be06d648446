package org.bencao.audit.boundary;

import java.time.Instant;
import java.util.Optional;

/** From when to when entries were written; open ends reach as far as the trail. */
public record AuditPeriod(Optional<Instant> from, Optional<Instant> until) {

  /** The whole trail. */
  public static AuditPeriod whole() {
    return new AuditPeriod(Optional.empty(), Optional.empty());
  }
}
