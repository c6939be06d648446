package org.bencao.receiving.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * What the platform for traceability codes is told of packs.
 *
 * @param document number of the delivery or return
 * @param tries how often it was sent
 * @param fault what the platform said last; empty where nothing went wrong
 * @param uploaded that the platform knows it
 * @param finding that it is late; absent while it is not
 */
public record TraceSlipView(
    long id,
    SlipKind kind,
    long siteId,
    String document,
    String partnerEn,
    String partnerZh,
    int codes,
    Instant madeAt,
    int tries,
    String fault,
    Optional<Uploaded> uploaded,
    Optional<Finding> finding) {

  /** By whom, and under which number. */
  public record Uploaded(Instant at, String by, String reference) {}

  /**
   * A pack.
   *
   * @param inferred it was not scanned, but its delivery names it and came in full
   */
  public record Code(String code, boolean inferred) {}

  /** With its packs, in the order of their codes. */
  public record Whole(TraceSlipView slip, List<Code> codes) {

    public Whole {
      codes = List.copyOf(codes);
    }
  }
}
