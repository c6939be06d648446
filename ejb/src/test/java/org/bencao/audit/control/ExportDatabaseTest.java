package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditPeriod;
import org.bencao.audit.boundary.TrailService;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Caller.Grant;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M4, M5: an auditor takes the trail away")
@EachDatabase
class ExportDatabaseTest {

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private final TestContainer container;
  private final TrailFixture here;
  private final long company = TrailFixture.company();

  ExportDatabaseTest(TestContainer container) {
    this.container = container;
    this.here = new TrailFixture(container);
  }

  @Test
  void whatWasJustWrittenIsInTheExportAndSigned() throws IOException {
    here.acts(company, 7);

    var text = export(AuditPeriod.whole());

    var verdict = verified(text);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(7);
    assertThat(verdict.heads()).isEqualTo(1);
    assertThat(text).contains("\"unsealed\":0").contains("枸杞 \\\\\\\"fine");
  }

  @Test
  void aPeriodReachesFromHeadToHeadAndCanBeVerifiedAlone() throws IOException {
    threeTimesTen();

    var verdict = verified(export(days(12, 18)));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(10);
    assertThat(verdict.heads()).isEqualTo(2);
  }

  @Test
  void aPeriodWithoutEndGoesToTheEndOfTheChain() throws IOException {
    threeTimesTen();

    var verdict = verified(export(new AuditPeriod(Optional.of(day(12)), Optional.empty())));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(20);
  }

  @Test
  void aPeriodAfterTheLastEntryIsEmptyAndSound() throws IOException {
    threeTimesTen();

    var verdict = verified(export(new AuditPeriod(Optional.of(day(40)), Optional.empty())));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.entries()).isZero();
  }

  @Test
  void aPieceShowsWhatWasChangedInIt() throws IOException {
    threeTimesTen();
    here.sql(
        database ->
            database
                .createStatement()
                .executeUpdate(
                    "update audit_entry set subject = 'thing:x' where subject = 'thing:15'"
                        + " and company_id = "
                        + company));

    var verdict = verified(export(days(12, 18)));

    assertThat(verdict.faults()).hasSize(1);
    assertThat(verdict.faults().get(0).position()).isEqualTo(15);
  }

  @Test
  void onlyTheCompanysOwnAuditorSeesIt() {
    here.acts(company, 2);
    here.sealed(company);
    var trail = container.get(TrailService.class);
    var buyer = caller(company, Role.BUYER);
    var platform = caller(company, Role.PLATFORM_ADMINISTRATOR);
    var stranger = caller(TrailFixture.company(), Role.AUDITOR);

    for (var wrong : List.of(buyer, platform)) {
      assertThatThrownBy(() -> trail.state(wrong)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> trail.check(wrong)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(
              () -> trail.export(wrong, AuditPeriod.whole(), new ByteArrayOutputStream()))
          .isInstanceOf(AccessDenied.class);
    }
    assertThat(trail.state(stranger).sealed()).isZero();
    assertThat(trail.check(stranger).entries()).isZero();
    assertThat(trail.state(auditor()).sealed()).isEqualTo(2);
  }

  /** One entry a day, a head each ten. */
  private void threeTimesTen() {
    for (int day = 1; day <= 30; day++) {
      long id = container.get(Identifiers.class).next();
      var subject = "thing:" + day;
      here.write(new AuditEntry(id, company, day(day), "CLOCK:1", "thing-done", subject, "{}"));
      if (day % 10 == 0) {
        here.sealed(company);
        here.signed(company);
      }
    }
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  private static AuditPeriod days(int from, int until) {
    return new AuditPeriod(Optional.of(day(from)), Optional.of(day(until)));
  }

  private String export(AuditPeriod period) {
    var out = new ByteArrayOutputStream();
    container.get(TrailService.class).export(auditor(), period, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private TrailVerdict verified(String text) throws IOException {
    var keys = container.get(SigningKeys.class).publicPem();
    return new ExportCheck(new BufferedReader(new StringReader(text)), keys, List.of()).verdict();
  }

  private Caller auditor() {
    return caller(company, Role.AUDITOR);
  }

  private static Caller caller(long company, Role role) {
    return new Caller(
        Caller.Kind.PERSON, 1, "x", company, Set.of(new Grant(company, Optional.empty(), role)));
  }
}
