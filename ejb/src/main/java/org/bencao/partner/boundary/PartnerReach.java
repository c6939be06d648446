package org.bencao.partner.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Whether partners can be reached where they have to be visited. Of this process alone: a server
 * that starts finds out anew within seconds.
 */
@ApplicationScoped
public class PartnerReach {

  /**
   * It cannot be reached.
   *
   * @param since the first of the failures that nothing good came between
   * @param why in the words of the transport
   */
  public record Outage(Instant since, String why) {}

  private static final int LONGEST = 300;

  private final Clock clock;
  private final ConcurrentMap<Long, Outage> outages = new ConcurrentHashMap<>();

  /** For the container's proxy alone. */
  protected PartnerReach() {
    this(null);
  }

  @Inject
  public PartnerReach(Clock clock) {
    this.clock = clock;
  }

  public void reached(long partnerId) {
    outages.remove(partnerId);
  }

  public void failed(long partnerId, String why) {
    var shown = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    outages.merge(
        partnerId,
        new Outage(clock.instant(), shown),
        (before, now) -> new Outage(before.since(), now.why()));
  }

  public Optional<Outage> outage(long partnerId) {
    return Optional.ofNullable(outages.get(partnerId));
  }
}
