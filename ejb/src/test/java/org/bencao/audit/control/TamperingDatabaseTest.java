package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.audit.control.Tampering.Done;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M5, rel:R6: no entry is changed, dropped or moved unnoticed")
@EachDatabase
class TamperingDatabaseTest {

  private static final int ROUNDS = Integer.getInteger("bencao.audit.mutations", 100);

  private final TestContainer container;
  private final TrailFixture here;
  private final long company = TrailFixture.company();

  TamperingDatabaseTest(TestContainer container) {
    this.container = container;
    this.here = new TrailFixture(container);
  }

  @Test
  @DisplayName(
      "random changes by SQL are each named with their position; a hundred, or as many as"
          + " -Dbencao.audit.mutations says")
  void everyChangeIsFound() throws IOException {
    for (int head = 0; head < Tampering.LENGTH / Tampering.HEAD_EVERY; head++) {
      here.acts(company, Tampering.HEAD_EVERY);
      here.sealed(company);
      here.signed(company);
    }
    assertThat(here.check(company).faults()).isEmpty();
    var pristine = here.sql(database -> TrailTables.read(database, company));
    long seed = Long.getLong("bencao.test.seed", System.nanoTime());
    var random = new Random(seed);
    long from = System.nanoTime();

    for (int round = 0; round < ROUNDS; round++) {
      var changed = pristine.copy();
      var done = new Tampering(changed, random).any();
      replace(pristine, changed);
      expect(done, here.check(company), seed, round);
      if (done.isInChain()) {
        expect(done, exported(), seed, round);
      }
      replace(changed, pristine);
    }

    long millis = (System.nanoTime() - from) / 1_000_000;
    System.out.printf("%d changes of the tables were all named in %d ms%n", ROUNDS, millis);
    assertThat(here.check(company).faults()).isEmpty();
  }

  private void replace(TrailTables present, TrailTables other) {
    here.sql(
        database -> {
          present.replaceBy(other, database);
          return other;
        });
  }

  private static void expect(Done done, TrailVerdict verdict, long seed, int round) {
    assertThat(verdict.faults())
        .as("%s, -Dbencao.test.seed=%d, round %d", done, seed, round)
        .anyMatch(
            fault -> fault.position() == done.position() && done.kinds().contains(fault.kind()));
  }

  /** Without the server: what it hands over, its public key, and a head kept from before. */
  private TrailVerdict exported() throws IOException {
    var out = new StringWriter();
    var state = container.get(TrailStates.class).of(company);
    container
        .get(ChainReader.class)
        .read(
            new ChainSpan(company, 1, state.position(), Chain.beginning()),
            new ChainWriter(out, Instant.EPOCH, 0));
    var kept = container.get(HeadsFile.class).last(company).orElseThrow();
    return new ExportCheck(
            new BufferedReader(new StringReader(out.toString())),
            container.get(SigningKeys.class).publicPem(),
            List.of(ChainWriter.line(kept).toString()))
        .verdict();
  }
}
