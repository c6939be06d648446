package org.bencao.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.bencao.audit.boundary.AuditPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M4: the period of an export")
class AuditDaysTest {

  @Test
  void theLastDayBelongsToIt() {
    var period = AuditDays.period("2026-03-01", " 2026-03-31 ").orElseThrow();

    assertThat(period.from()).contains(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(period.until()).contains(Instant.parse("2026-04-01T00:00:00Z"));
  }

  @Test
  void withoutDaysItIsAll() {
    assertThat(AuditDays.period("", "")).isEqualTo(Optional.of(AuditPeriod.whole()));
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThat(AuditDays.period("2026-02-30", "")).isEmpty();
    assertThat(AuditDays.period("", "yesterday")).isEmpty();
  }
}
