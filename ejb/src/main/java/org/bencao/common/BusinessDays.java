package org.bencao.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Days from Monday to Friday; public holidays are not known and count as days. */
public final class BusinessDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private BusinessDays() {}

  /** So many of them later. */
  public static LocalDate after(LocalDate day, int count) {
    var reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(1);
      if (!WEEKEND.contains(reached.getDayOfWeek())) {
        left--;
      }
    }
    return reached;
  }
}
