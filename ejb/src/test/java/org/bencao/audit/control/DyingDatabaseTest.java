package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M5, rel:I8: wherever a server dies, the chain has neither a gap nor a fork")
@EachDatabase
class DyingDatabaseTest {

  private static final int ACTS = 6;

  private final TrailFixture here;
  private final long company = TrailFixture.company();

  DyingDatabaseTest(TestContainer container) {
    here = new TrailFixture(container);
  }

  @Test
  void inTheMiddleOfSealing() {
    here.acts(company, ACTS);
    var first = "select min(id) from audit_entry where company_id = " + company;
    long before = here.rows(first).get(0) - 1;
    for (int rows = 0; rows < ACTS; rows++) {
      var dying = new DyingServer(here.container, rows);
      assertThatThrownBy(() -> dying.seal(before)).hasMessage("the power is gone");
      assertThat(here.positions(company)).isEmpty();
    }

    here.sealed(company);

    assertThat(here.positions(company)).isEqualTo(LongStream.rangeClosed(1, ACTS).boxed().toList());
    assertThat(here.check(company).faults()).isEmpty();
  }

  @Test
  void beforeAHeadIsCommitted() {
    here.acts(company, ACTS);
    here.sealed(company);
    var dying = new DyingServer(here.container, 0);
    assertThatThrownBy(() -> dying.sign(company)).hasMessage("the power is gone");

    here.signed(company);

    var verdict = here.check(company);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.heads()).isEqualTo(1);
  }

  @Test
  @DisplayName("between the commit of a head and the file that keeps it")
  void beforeAHeadIsKept() {
    here.acts(company, ACTS);
    here.sealed(company);
    assertThat(here.container.get(HeadBatch.class).sign(company)).isPresent();
    assertThat(here.check(company).faults()).isEmpty();

    here.acts(company, ACTS);
    here.sealed(company);
    here.signed(company);

    var verdict = here.check(company);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.heads()).isEqualTo(2);
  }
}
