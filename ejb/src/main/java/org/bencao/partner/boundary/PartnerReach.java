package org.bencao.partner.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Whether partners can be reached where they have to be visited, and what they send can be taken.
 * Of this process alone: a server that starts finds out anew.
 */
@ApplicationScoped
public class PartnerReach {

  /**
   * It cannot be reached.
   *
   * @param since the first of the failures that nothing good came between
   * @param why in the words of the transport
   */
  public record Outage(Way way, Instant since, String why) {}

  /** What is done: one may go well while the others do not. */
  public enum Way {
    FETCH,
    PUT,
    /** What comes to the portal by itself. */
    TAKE
  }

  private record Visit(long partnerId, Way way) {}

  private static final int LONGEST = 300;

  private final Clock clock;
  private final ConcurrentMap<Visit, Outage> outages = new ConcurrentHashMap<>();

  /** For the container's proxy alone. */
  protected PartnerReach() {
    this(null);
  }

  @Inject
  public PartnerReach(Clock clock) {
    this.clock = clock;
  }

  public void reached(long partnerId, Way way) {
    outages.remove(new Visit(partnerId, way));
  }

  public void failed(long partnerId, Way way, String why) {
    var shown = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    outages.merge(
        new Visit(partnerId, way),
        new Outage(way, clock.instant(), shown),
        (before, now) -> new Outage(way, before.since(), now.why()));
  }

  /** It is not visited any more, or elsewhere from now on. */
  public void forget(long partnerId) {
    Stream.of(Way.values()).forEach(way -> reached(partnerId, way));
  }

  /** Of all ways the longest one. */
  public Optional<Outage> outage(long partnerId) {
    return Stream.of(Way.values())
        .flatMap(way -> Optional.ofNullable(outages.get(new Visit(partnerId, way))).stream())
        .min(Comparator.comparing(Outage::since));
  }

  public boolean isOut(long partnerId, Way way) {
    return outages.containsKey(new Visit(partnerId, way));
  }
}
