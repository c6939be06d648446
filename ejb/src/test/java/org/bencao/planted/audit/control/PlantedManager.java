package org.bencao.planted.audit.control;

import java.time.Instant;

/** Breaks on purpose: a name that says nothing, a clock of its own. */
public class PlantedManager {

  public Instant now() {
    return Instant.now();
  }
}
