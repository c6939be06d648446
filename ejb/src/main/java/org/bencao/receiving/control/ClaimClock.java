package org.bencao.receiving.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Until when a seller has to answer a claim: two business days (STO-06). */
public final class ClaimClock {

  private static final int BUSINESS_DAYS = 2;
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private ClaimClock() {}

  /** The same hour two business days later, where the goods are. */
  public static Instant due(Instant opened, ZoneId zone) {
    var day = opened.atZone(zone);
    for (int left = BUSINESS_DAYS; left > 0; ) {
      day = day.plusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return day.toInstant();
  }
}
