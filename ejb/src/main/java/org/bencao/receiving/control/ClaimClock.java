package org.bencao.receiving.control;

import java.time.Instant;
import java.time.ZoneId;
import org.bencao.common.BusinessDays;

/** Until when a seller has to answer a claim: two business days (STO-06). */
public final class ClaimClock {

  private static final int BUSINESS_DAYS = 2;

  private ClaimClock() {}

  /** The same hour two business days later, where the goods are. */
  public static Instant due(Instant opened, ZoneId zone) {
    var at = opened.atZone(zone);
    return BusinessDays.after(at.toLocalDate(), BUSINESS_DAYS)
        .atTime(at.toLocalTime())
        .atZone(zone)
        .toInstant();
  }
}
