package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/**
 * What was made of a report of packs; each code is taken or refused by itself.
 *
 * @param recorded codes that were taken, those that had been said before among them
 */
public record PackReport(List<String> recorded, List<Refused> refused) {

  /** A code of which nothing was kept. */
  public record Refused(String code, Finding why) {}

  public PackReport {
    recorded = List.copyOf(recorded);
    refused = List.copyOf(refused);
  }
}
