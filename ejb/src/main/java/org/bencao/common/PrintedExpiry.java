package org.bencao.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The last day of use as a pack prints it or a person reads it off (EXP-06): 2029-04-30, 2029-04,
 * 04/2029, 有效期至2029年4月; 失效期 names the first day on which it is not used any more.
 */
public record PrintedExpiry(String raw) {

  private static final String RULE = "EXP-06";
  private static final String SOURCE = "GS1 General Specifications, AI 17";
  private static final String SOURCE_ZH = "GS1通用规范 AI 17";

  /** A month alone lasts to its end; none where it cannot be read. */
  public Optional<LocalDate> day() {
    return TypedDay.expiry(raw);
  }

  /** The same; where only a month was read, the advised day if it lies in it. */
  public Optional<LocalDate> day(Optional<LocalDate> advised) {
    var day = day();
    return isMonth()
        ? advised
            .filter(other -> day.map(YearMonth::from).equals(Optional.of(YearMonth.from(other))))
            .or(() -> day)
        : day;
  }

  /** Whether only a month was read. */
  public boolean isMonth() {
    return TypedDay.isMonth(raw);
  }

  public Finding unreadable(Optional<Integer> line) {
    return new Finding(
        Reason.DATE_UNREADABLE,
        Outcome.REFUSE,
        line,
        RULE,
        SOURCE,
        Optional.empty(),
        Optional.empty(),
        Map.of("raw", raw, "source_zh", SOURCE_ZH));
  }
}
