package org.bencao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.bencao.common.Reason;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.exchange.control.DueEntries;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("the stores of the exchange answer alike in memory and on each database")
class StoresDatabaseTest {

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class InMemory extends Cases {

    private final SimulatedServer server = new SimulatedServer();

    @Override
    <T> T get(Class<T> type) {
      return server.get(type);
    }

    @Override
    <T> T transaction(Supplier<T> work) {
      return server.get(SimulatedTransactions.class).required(work::get);
    }

    @Override
    void clear() {
      server.get(Rows.class).clear();
    }

    @AfterAll
    void close() {
      server.close();
    }
  }

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OnH2 extends OnDatabase {

    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  @TestInstance(Lifecycle.PER_CLASS)
  class OnMySql extends OnDatabase {

    OnMySql() {
      super(TestDatabase.mysql());
    }
  }

  abstract static class OnDatabase extends Cases {

    private static final List<String> TABLES =
        List.of(
            "exchange_message",
            "exchange_interchange",
            "exchange_outbox",
            "exchange_inbox_key",
            "exchange_control_number");

    private final TestContainer container;

    OnDatabase(TestDatabase database) {
      container = new TestContainer(database);
    }

    @Override
    <T> T get(Class<T> type) {
      return container.get(type);
    }

    @Override
    <T> T transaction(Supplier<T> work) {
      return container.inTransaction(work);
    }

    @Override
    void clear() {
      var entities = container.get(EntityManager.class);
      TABLES.forEach(
          table ->
              container.inTransaction(
                  () -> entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    @AfterAll
    void close() {
      container.close();
    }
  }

  abstract static class Cases {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final long PARTNER = 7;
    private static final long ORDER = 70;

    private final AtomicLong ids = new AtomicLong(1_000);
    private Messages messages;
    private DueEntries entries;

    abstract <T> T get(Class<T> type);

    abstract <T> T transaction(Supplier<T> work);

    abstract void clear();

    @BeforeEach
    void open() {
      clear();
      messages = get(Messages.class);
      entries = get(DueEntries.class);
    }

    private void in(Runnable work) {
      transaction(
          () -> {
            work.run();
            return true;
          });
    }

    @Test
    void controlNumbersRunOnForEachPartnerAndSeries() {
      in(() -> messages.nextControlNumber(PARTNER, "interchange"));
      in(() -> messages.nextControlNumber(PARTNER, "other"));

      assertThat(transaction(() -> messages.nextControlNumber(PARTNER, "interchange")))
          .isEqualTo(2);
      assertThat(transaction(() -> messages.nextControlNumber(PARTNER + 1, "interchange")))
          .isEqualTo(1);
    }

    @Test
    void aControlNumberThatIsRolledBackIsGivenAgain() {
      try {
        in(
            () -> {
              messages.nextControlNumber(PARTNER, "interchange");
              throw new IllegalStateException("rolled back");
            });
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("rolled back");
      }

      assertThat(transaction(() -> messages.nextControlNumber(PARTNER, "interchange")))
          .isEqualTo(1);
    }

    @Test
    void theKeyOfAnInterchangeIsTakenOnce() {
      var first = arrived("first");
      var second = arrived("second");

      var taken = transaction(() -> List.of(take(first), take(first), take(second)));

      assertThat(taken).containsExactly(true, false, false);
      assertThat(transaction(() -> messages.inboxKeyHolder(PARTNER, "X12", "1")))
          .isEqualTo(first.id());
    }

    private boolean take(Interchange interchange) {
      return messages.takeInboxKey(interchange, "X12", "1");
    }

    @Test
    void whatWasWrittenIsFoundByItsObligationAndItsNumber() {
      var entry = entry(OutboxKind.ORDER, NOW);
      var written = written(entry.id(), "5");

      assertThat(transaction(() -> messages.writtenFor(entry.id()).map(Interchange::id)))
          .contains(written.interchangeId());
      assertThat(transaction(() -> messages.writtenFor(entry.id() + 1))).isEmpty();
      assertThat(transaction(() -> messages.sentUnder(PARTNER, "5")))
          .contains(new Messages.Sent(written.id(), entry.id()));
      assertThat(transaction(() -> messages.sentUnder(PARTNER + 1, "5"))).isEmpty();
      assertThat(transaction(() -> messages.driving(written).map(OutboxEntry::id)))
          .contains(entry.id());
    }

    @Test
    void anAcknowledgementIsFoundByWhatItAnswersAndIsNoDocumentOfItsNumber() {
      var interchange = arrived("asks");
      var first = received(interchange, 1);
      var answer =
          Interchange.acknowledging(ids.incrementAndGet(), interchange, "9", raw("A"), NOW);
      in(
          () -> {
            messages.add(answer);
            messages.add(
                JournalMessage.acknowledging(ids.incrementAndGet(), answer, first, "9", NOW));
          });

      assertThat(transaction(() -> messages.answering(interchange.id()).map(Interchange::id)))
          .contains(answer.id());
      assertThat(transaction(() -> messages.sentUnder(PARTNER, "9"))).isEmpty();
    }

    @Test
    void documentsOfAnInterchangeComeByPosition() {
      var interchange = arrived("two documents");
      var second = received(interchange, 2);
      var first = received(interchange, 1);

      assertThat(
              transaction(
                  () -> messages.of(interchange.id()).stream().map(JournalMessage::id).toList()))
          .containsExactly(first.id(), second.id());
    }

    @Test
    void whatWaitsToBeReadIsFoundByItsBytes() {
      var first = received(arrived("bytes"), 1);
      received(arrived("other"), 1);
      var again = Interchange.arrived(ids.incrementAndGet(), PARTNER, raw("bytes"), NOW);
      var longer = Interchange.arrived(ids.incrementAndGet(), PARTNER, raw("bytes"), 99, NOW);
      var elsewhere = Interchange.arrived(ids.incrementAndGet(), PARTNER + 1, raw("bytes"), NOW);

      assertThat(waiting(again)).contains(first.id());
      assertThat(waiting(longer)).as("the beginning of a larger one").isEmpty();
      assertThat(waiting(elsewhere)).as("of another partner").isEmpty();

      in(
          () ->
              row(first.id())
                  .opened(
                      new OpenedMessage(
                          "855", Optional.empty(), Optional.empty(), 0, 0, Optional.empty())));
      assertThat(waiting(again)).as("once it is read").isEmpty();

      in(() -> row(first.id()).replay());
      assertThat(waiting(again)).as("driven again").isEmpty();
    }

    private Optional<Long> waiting(Interchange interchange) {
      return transaction(() -> messages.lockWaiting(interchange).map(JournalMessage::id));
    }

    @Test
    void repeatsAreFoundUntilTheyAreNamed() {
      var first = arrived("bytes");
      received(first, 1);
      var repeat = repeating("bytes", Reason.DUPLICATE_WAITING);
      repeating("bytes", Reason.DUPLICATE);
      repeating("other", Reason.DUPLICATE_WAITING);
      var later = repeating("bytes", Reason.DUPLICATE_WAITING);

      assertThat(unnamed(first)).containsExactly(repeat, later);

      in(
          () ->
              row(repeat)
                  .named(
                      new OpenedMessage(
                          "855", Optional.of("8"), Optional.empty(), 0, 0, Optional.empty())));
      assertThat(unnamed(first)).containsExactly(later);
    }

    private long repeating(String text, Reason reason) {
      long message = received(arrived(text), 1).id();
      in(() -> row(message).repeats(reason, Map.of(), NOW));
      return message;
    }

    private List<Long> unnamed(Interchange interchange) {
      return transaction(
          () -> messages.unnamedRepeats(interchange).stream().map(JournalMessage::id).toList());
    }

    @Test
    void contentIsTheSameOnlyWhereItTookEffect() {
      var hash = new byte[32];
      concerning(hash);
      var applied = concerning(hash);
      var now = concerning(hash);
      in(() -> messages.lock(applied.id()).orElseThrow().applied(NOW));

      assertThat(transaction(() -> messages.sameContent(now, hash).map(JournalMessage::id)))
          .contains(applied.id());
      assertThat(transaction(() -> messages.sameContent(now, raw("0".repeat(32))))).isEmpty();
      assertThat(transaction(() -> messages.sameContent(applied, hash))).isEmpty();
    }

    private JournalMessage concerning(byte[] hash) {
      var message = received(arrived("content " + ids.get()), 1);
      in(
          () -> {
            var row = messages.lock(message.id()).orElseThrow();
            row.opened(
                new OpenedMessage(
                    "855", Optional.of("1"), Optional.of("1"), 3, 9, Optional.empty()));
            row.concerns("A1", "O1", ORDER, 1, 2);
            row.hasContent(hash);
          });
      return transaction(() -> messages.lock(message.id()).orElseThrow());
    }

    @Test
    void whatIsDueForRetryComesOldestFirst() {
      var late = retried(NOW.minusSeconds(1));
      var early = retried(NOW.minusSeconds(9));
      retried(NOW.plusSeconds(1));
      received(arrived("never"), 1);

      assertThat(
              transaction(
                  () -> messages.dueForRetry(NOW).stream().map(JournalMessage::id).toList()))
          .containsExactly(early, late);
    }

    private long retried(Instant at) {
      var message = received(arrived("retry " + ids.get()), 1);
      in(() -> messages.lock(message.id()).orElseThrow().retryAt(at));
      return message.id();
    }

    @Test
    @DisplayName("rel:I12 quarantined, refused by the partner, or given up by us")
    void whatWaitsForAPersonIsListedNewestFirst() {
      var quarantined = received(arrived("quarantined"), 1).id();
      var refused = written(entry(OutboxKind.ORDER, NOW).id(), "1").id();
      var stuck = written(entry(OutboxKind.ORDER, NOW).id(), "2").id();
      var driven = written(entry(OutboxKind.ORDER, NOW).id(), "3").id();
      received(arrived("on its way"), 1);
      in(
          () -> {
            var cause = Map.of("cause", "test");
            row(quarantined).quarantine(Reason.PROCESSING_FAILED, cause, Optional.empty(), NOW);
            row(refused).refused(cause, NOW);
            row(stuck).stuck(cause, NOW);
            row(driven).stuck(cause, NOW);
            row(driven).driven();
          });

      var filter =
          new MessageFilter(
              View.NEEDS_PERSON, Optional.empty(), Optional.empty(), Optional.empty(), 10);
      assertThat(
              transaction(
                  () ->
                      get(JournalQueries.class).page(Trade.operator(), filter, NOW).stream()
                          .map(JournalMessage::id)
                          .toList()))
          .containsExactly(stuck, refused, quarantined);
    }

    private JournalMessage row(long id) {
      return messages.lock(id).orElseThrow();
    }

    @Test
    void obligationsAreDueOldestFirstInTheirLane() {
      var later = entry(OutboxKind.ORDER, NOW);
      var earlier = entry(OutboxKind.INBOUND, NOW.minusSeconds(5));
      var equal = entry(OutboxKind.ORDER_CHANGE, NOW);
      entry(OutboxKind.ORDER, NOW.plusSeconds(1));
      entry(OutboxKind.WEBHOOK, NOW);

      assertThat(due(10)).containsExactly(earlier.id(), later.id(), equal.id());
      assertThat(due(1)).containsExactly(earlier.id());
    }

    @Test
    void acknowledgementsLeaveBeforeWhatCameEarlier() {
      var earlier = fresh(OutboxKind.INBOUND, NOW);
      var acknowledgement = fresh(OutboxKind.ACKNOWLEDGEMENT, NOW);

      assertThat(due(10)).containsExactly(acknowledgement.id(), earlier.id());
    }

    @Test
    @DisplayName("rel:F12 what is there to be sent does not wait for a clock that was set back")
    void whatIsNewIsDueByEveryClock() {
      var fresh = fresh(OutboxKind.ORDER, NOW.plus(Duration.ofDays(3)));
      var driven = entry(OutboxKind.ORDER, NOW.plus(Duration.ofDays(3)));
      assertThat(due(10)).containsExactly(fresh.id());

      in(() -> messages.lockOutbox(driven.id()).orElseThrow().driveNow());

      assertThat(due(10)).containsExactly(fresh.id(), driven.id());
    }

    @Test
    void whatFliesIsCountedAndNotDueUntilItsHopIsOver() {
      var entry = entry(OutboxKind.ORDER, NOW);
      in(() -> messages.lockOutbox(entry.id()).orElseThrow().fly(NOW));

      assertThat(due(10)).isEmpty();
      assertThat(transaction(() -> entries.flying(OutboxLane.DOCUMENTS, 10))).isEqualTo(1);
      assertThat(transaction(() -> entries.flying(OutboxLane.WEBHOOKS, 10))).isZero();
    }

    @Test
    void theyAreLockedByTheirIdentifiers() {
      var one = entry(OutboxKind.ORDER, NOW);
      entry(OutboxKind.ORDER, NOW);
      var other = entry(OutboxKind.WEBHOOK, NOW.plusSeconds(1));

      assertThat(
              transaction(
                  () ->
                      entries.locked(List.of(other.id(), one.id(), 1L)).stream()
                          .map(OutboxEntry::id)
                          .toList()))
          .containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void whatIsDoneOrParkedIsNotDue() {
      var done = entry(OutboxKind.ORDER, NOW);
      var parked = entry(OutboxKind.ORDER, NOW);
      in(
          () -> {
            messages.lockOutbox(done.id()).orElseThrow().done(NOW);
            messages.lockOutbox(parked.id()).orElseThrow().park("given up");
          });

      assertThat(due(10)).isEmpty();
    }

    private List<Long> due(int most) {
      return transaction(
          () ->
              entries.due(OutboxLane.DOCUMENTS, NOW, most).stream().map(OutboxEntry::id).toList());
    }

    private OutboxEntry entry(OutboxKind kind, Instant at) {
      var entry = fresh(kind, at);
      in(() -> messages.lockOutbox(entry.id()).orElseThrow().driveAt(at));
      return entry;
    }

    private OutboxEntry fresh(OutboxKind kind, Instant at) {
      var entry = new OutboxEntry(ids.incrementAndGet(), kind, ORDER, at);
      in(() -> messages.add(entry));
      return entry;
    }

    private Interchange arrived(String text) {
      var interchange = Interchange.arrived(ids.incrementAndGet(), PARTNER, raw(text), NOW);
      in(() -> messages.add(interchange));
      return interchange;
    }

    private JournalMessage received(Interchange interchange, int position) {
      var message = JournalMessage.received(ids.incrementAndGet(), interchange, 2, position, NOW);
      in(() -> messages.add(message));
      return message;
    }

    private JournalMessage written(long outboxId, String control) {
      var interchange =
          Interchange.written(
              ids.incrementAndGet(), PARTNER, Standard.X12, control, outboxId, raw("order"), NOW);
      var document =
          new OutgoingDocument(
              PARTNER,
              "850",
              "O1",
              Optional.of(ORDER),
              "O1",
              1,
              2,
              30,
              false,
              number -> raw("order"));
      var message =
          JournalMessage.created(ids.incrementAndGet(), interchange, document, control, NOW);
      in(
          () -> {
            messages.add(interchange);
            messages.add(message);
          });
      return message;
    }

    private static byte[] raw(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }
  }
}
