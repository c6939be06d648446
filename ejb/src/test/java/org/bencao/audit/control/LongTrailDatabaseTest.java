package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bencao.audit.boundary.AuditPeriod;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("P4: a long trail is sealed, signed, checked, taken away and verified")
@EachDatabase
class LongTrailDatabaseTest {

  /** Ten thousand in the gate; {@code -Dbencao.audit.entries=1000000} for a million. */
  private static final int ENTRIES = Integer.getInteger("bencao.audit.entries", 10_000);

  private static final int AT_A_TIME = 1_000;
  private static final int SECONDS = 10;

  private final TrailFixture here;
  private final long company = TrailFixture.company();

  @TempDir Path folder;

  LongTrailDatabaseTest(TestContainer container) {
    here = new TrailFixture(container);
  }

  @Test
  @DisplayName("of 10,000 entries, or as many as -Dbencao.audit.entries says")
  void allOfIt() throws IOException {
    var watch = new Watch();
    for (int written = 0; written < ENTRIES; written += AT_A_TIME) {
      written();
    }
    watch.tells("written");
    here.container.get(Sealer.class).seal();
    watch.tells("sealed");
    here.signed(company);
    watch.tells("signed");
    for (int second = 0; second < SECONDS; second++) {
      here.container.get(Sealer.class).seal();
    }
    watch.tells("looked over in " + SECONDS + " idle seconds");
    here.container.get(TrailStates.class).of(company);
    watch.tells("counted for the page");
    var checked = here.check(company);
    watch.tells("checked in the database");
    var export = exported();
    watch.tells("exported");
    var verified = verified(export);
    watch.tells("verified without the server");

    for (var verdict : List.of(checked, verified)) {
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.entries()).isEqualTo(ENTRIES);
    }
  }

  private void written() {
    here.container.inTransaction(
        () -> {
          for (int entry = 0; entry < AT_A_TIME; entry++) {
            here.write(company, "of many");
          }
          return company;
        });
  }

  private Path exported() throws IOException {
    var file = folder.resolve("audit.jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      here.container.get(ChainExport.class).write(company, AuditPeriod.whole(), Instant.EPOCH, out);
    }
    return file;
  }

  private TrailVerdict verified(Path export) throws IOException {
    var keys = here.container.get(SigningKeys.class).publicPem();
    try (var in = Files.newBufferedReader(export)) {
      return new ExportCheck(in, keys, List.of()).verdict();
    }
  }

  /** Prints how long each step took. */
  private static final class Watch {

    private long since = System.nanoTime();

    void tells(String done) {
      long millis = (System.nanoTime() - since) / 1_000_000;
      System.out.printf("%d entries were %s in %d ms%n", ENTRIES, done, millis);
      since = System.nanoTime();
    }
  }
}
