package org.bencao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bencao.audit.boundary.TrailFault;
import org.bencao.audit.boundary.TrailFaultKind;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.common.Identifiers;
import org.bencao.common.TimeOrderedIdentifiers;
import org.bencao.common.Transaction;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M5, rel:I8: every committed entry gets one place in its company's chain")
@EachDatabase
class SealerDatabaseTest {

  private static final int THREADS = 8;
  private static final int ACTS = 40;

  private final TrailFixture here;

  SealerDatabaseTest(TestContainer container) {
    here = new TrailFixture(container);
  }

  @Test
  void concurrentTransactionsOverTwoCompaniesAreSealedOnceAndDensely() throws Exception {
    long one = TrailFixture.company();
    long other = TrailFixture.company();
    var busy = new AtomicBoolean(true);
    var threads = Executors.newFixedThreadPool(THREADS + 2);
    var sealers =
        Stream.of(here.container.get(Sealer.class), here.ofAnotherServer())
            .map(sealer -> threads.submit(() -> sealWhile(busy, sealer)))
            .toList();
    var acts = new ArrayList<Callable<Integer>>();
    for (int thread = 0; thread < THREADS; thread++) {
      boolean forward = thread % 2 == 0;
      acts.add(() -> act(forward ? one : other, forward ? other : one));
    }

    for (var act : threads.invokeAll(acts)) {
      assertThat(act.get()).isEqualTo(ACTS);
    }
    busy.set(false);
    for (var sealer : sealers) {
      sealer.get();
    }
    threads.shutdown();
    here.sealed(one);
    here.sealed(other);

    var dense = LongStream.rangeClosed(1, THREADS * ACTS).boxed().toList();
    for (long company : List.of(one, other)) {
      assertThat(here.positions(company)).isEqualTo(dense);
      assertThat(sealedEntries(company)).hasSize(THREADS * ACTS).doesNotHaveDuplicates();
      assertThat(here.check(company).faults()).isEmpty();
    }
  }

  private int act(long first, long second) {
    for (int turn = 0; turn < ACTS; turn++) {
      here.act(first, second);
    }
    return ACTS;
  }

  private boolean sealWhile(AtomicBoolean busy, Sealer sealer) {
    while (busy.get()) {
      sealer.seal();
      sealer.sign();
    }
    return true;
  }

  private List<Long> sealedEntries(long company) {
    return here.rows(
        "select s.entry_id from audit_seal s join audit_entry e on e.id = s.entry_id"
            + " where s.company_id = e.company_id and s.company_id = "
            + company);
  }

  @Test
  void anEntryThatCommitsAfterLaterOnesFollowsThem() throws Exception {
    long company = TrailFixture.company();
    var written = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var thread = Executors.newSingleThreadExecutor();
    var late =
        thread.submit(
            () ->
                here.container.inTransaction(
                    () -> {
                      here.write(company, "late");
                      here.flush();
                      written.countDown();
                      return await(go);
                    }));
    assertThat(await(written)).isTrue();
    here.acts(company, 3);
    here.sealed(company);
    assertThat(here.positions(company)).containsExactly(1L, 2L, 3L);

    go.countDown();
    assertThat(late.get()).isTrue();
    thread.shutdown();
    here.container.get(Sealer.class).seal();

    assertThat(here.positions(company)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(here.check(company).faults()).isEmpty();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("an entry that was under way for a day is found by the walk over the table")
  void theWalkFindsWhatIsOld() {
    long company = TrailFixture.company();
    here.acts(company, 2);
    here.sealed(company);
    var then = Instant.parse("2026-01-01T00:00:00Z");
    long old =
        TimeOrderedIdentifiers.least(then) + here.container.get(Identifiers.class).next() % 4096;

    here.write(new AuditEntry(old, company, then, "CLOCK:1", "thing-done", "thing:1", "{}"));
    here.sealed(company);

    assertThat(here.positions(company)).containsExactly(1L, 2L, 3L);
    assertThat(here.check(company).faults()).isEmpty();
  }

  @Test
  void aTransactionThatRollsBackLeavesNoPlace() {
    long company = TrailFixture.company();
    here.container.inTransaction(
        () -> {
          here.write(company, "undone");
          here.container.get(Transaction.class).rollBack();
          return company;
        });
    here.act(company);
    here.sealed(company);

    assertThat(here.positions(company)).containsExactly(1L);
  }

  @Test
  @DisplayName("whoever finds the lease taken keeps the place in the walk over the table")
  void theWalkGoesOnWhereItWas() {
    var batch = here.container.get(SealBatch.class);

    var slice =
        here.container.inTransaction(
            () -> {
              assertThat(here.container.get(AuditRows.class).lease()).isTrue();
              return batch.run(4711, 10);
            });

    assertThat(slice).isEqualTo(new SealBatch.Slice(4711, true));
  }

  @Test
  void aCompanyIsSignedAgainOnlyWhenSomethingWasAdded() {
    long company = TrailFixture.company();
    here.acts(company, 5);
    here.sealed(company);
    here.signed(company);
    assertThat(here.container.get(HeadBatch.class).due()).doesNotContain(company);
    assertThat(here.container.get(HeadBatch.class).sign(company)).isEmpty();
    here.act(company);
    here.sealed(company);
    assertThat(here.container.get(HeadBatch.class).due()).contains(company);
    here.signed(company);

    var verdict = here.check(company);

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(6);
    assertThat(verdict.heads()).isEqualTo(2);
    assertThat(here.container.get(HeadsFile.class).last(company).orElseThrow().position())
        .isEqualTo(6);
  }

  @Test
  void aChainThatWasChangedSinceItsLastHeadIsNotSigned() {
    long company = TrailFixture.company();
    here.acts(company, 3);
    here.sealed(company);
    here.signed(company);
    here.acts(company, 3);
    here.sealed(company);
    here.sql(
        connection ->
            connection
                .createStatement()
                .executeUpdate(
                    "update audit_entry set act = 'other' where id ="
                        + " (select entry_id from audit_seal where position = 5 and company_id = "
                        + company
                        + ")"));

    var signing = here.container.get(HeadBatch.class).sign(company).orElseThrow();

    assertThat(signing.head()).isEmpty();
    assertThat(signing.verdict().faults())
        .containsExactly(new TrailFault(company, 5, TrailFaultKind.CHANGED));
  }

  @Test
  @DisplayName("writing an entry takes one statement, whatever the chain")
  void theBusinessPaysForTheEntryAlone() {
    long company = TrailFixture.company();
    here.act(company);

    long statements = here.container.statementsOf(() -> here.act(company));

    assertThat(statements).isEqualTo(1);
  }
}
