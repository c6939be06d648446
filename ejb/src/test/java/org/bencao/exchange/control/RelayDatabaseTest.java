package org.bencao.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bencao.common.Identifiers;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.exchange.entity.OutboxEntry.Stage;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("rel:F3 no transaction waits for the broker, and nothing it refused is lost")
class RelayDatabaseTest {

  @Nested
  class OnH2 extends Cases {

    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  class OnMySql extends Cases {

    OnMySql() {
      super(TestDatabase.mysql());
    }
  }

  abstract static class Cases {

    private final TestContainer container;
    private final EntityManager entities;
    private final RelayBatch relay;
    private final Broker broker;
    private final List<OutboxTicket> sent = new ArrayList<>();

    Cases(TestDatabase database) {
      container = new TestContainer(database, Broker.class);
      entities = container.get(EntityManager.class);
      relay = container.get(RelayBatch.class);
      broker = container.get(Broker.class);
      broker.work(sent::addAll);
    }

    @AfterEach
    void close() {
      container.close();
    }

    @Test
    void othersReadAndLockWhatIsBeingSent() {
      long order = append();
      broker.work(
          tickets -> {
            sent.addAll(tickets);
            elsewhere(order, row -> assertThat(row.isFlying()).isTrue());
          });

      assertThat(relay.run(OutboxLane.DOCUMENTS)).isEqualTo(1);

      assertThat(sent).containsExactly(new OutboxTicket(order, OutboxKind.ORDER, 1));
    }

    @Test
    void whatTheBrokerDidNotTakeGoesAtOnceAsTheSameAttempt() {
      long order = append();
      broker.work(this::refuse);
      for (int again = 0; again < 3; again++) {
        assertThatThrownBy(() -> relay.run(OutboxLane.DOCUMENTS)).hasMessage("refused");
      }
      broker.work(sent::addAll);

      assertThat(relay.run(OutboxLane.DOCUMENTS)).isEqualTo(1);

      assertThat(sent).containsExactly(new OutboxTicket(order, OutboxKind.ORDER, 1));
    }

    @Test
    void whoReportsBackWhileTheBrokersAnswerIsLostIsNotDrivenAgain() {
      long done = append();
      long waiting = append();
      long again = append();
      var now = container.get(Clock.class).instant();
      broker.work(
          tickets -> {
            elsewhere(done, row -> row.done(now));
            elsewhere(waiting, row -> row.waitForAcknowledgement(now.plusSeconds(60)));
            elsewhere(again, row -> row.fly(now));
            refuse(tickets);
          });
      assertThatThrownBy(() -> relay.run(OutboxLane.DOCUMENTS)).hasMessage("refused");
      broker.work(sent::addAll);

      assertThat(relay.run(OutboxLane.DOCUMENTS)).isZero();

      assertThat(List.of(stage(done), stage(waiting), stage(again)))
          .containsExactly(Stage.DONE, Stage.WAITING, Stage.FLYING);
    }

    @Test
    void whatNeverReachedTheBrokerBecauseTheProcessDiedGoesAfterAHop() {
      long order = append();
      broker.work(
          tickets -> {
            throw new ProcessDied();
          });
      assertThatThrownBy(() -> relay.run(OutboxLane.DOCUMENTS)).isInstanceOf(ProcessDied.class);
      broker.work(sent::addAll);
      assertThat(relay.run(OutboxLane.DOCUMENTS)).isZero();

      container.get(TestClock.class).passes(Duration.ofSeconds(16));

      assertThat(relay.run(OutboxLane.DOCUMENTS)).isEqualTo(1);
      assertThat(sent).containsExactly(new OutboxTicket(order, OutboxKind.ORDER, 2));
    }

    @Test
    @DisplayName("rel:F11 orders leave while more calls are on their way than receivers take")
    void callsHaveALaneOfTheirOwn() {
      append(OutboxKind.WEBHOOK, 1_500);
      while (relay.run(OutboxLane.WEBHOOKS) == RelayBatch.SIZE) {
        assertThat(sent).hasSizeLessThanOrEqualTo(400);
      }
      sent.clear();
      append(OutboxKind.ORDER, 150);

      int driven = relay.run(OutboxLane.DOCUMENTS);

      assertThat(driven).isEqualTo(150);
      assertThat(sent).extracting(OutboxTicket::kind).containsOnly(OutboxKind.ORDER);
    }

    @Test
    @DisplayName("rel:F11 a full lane takes nothing new and finds what was lost")
    void fullLane() {
      append(OutboxKind.WEBHOOK, 300);

      assertThat(relay.run(OutboxLane.WEBHOOKS)).isEqualTo(200);
      assertThat(relay.run(OutboxLane.WEBHOOKS)).isZero();
      report(39);
      assertThat(relay.run(OutboxLane.WEBHOOKS)).isZero();
      report(1);
      assertThat(relay.run(OutboxLane.WEBHOOKS)).isEqualTo(40);
      assertThat(relay.run(OutboxLane.WEBHOOKS)).isZero();
      var first = sent.stream().map(OutboxTicket::id).toList();
      container.get(TestClock.class).passes(Duration.ofMinutes(1));
      sent.clear();

      assertThat(relay.run(OutboxLane.WEBHOOKS)).isEqualTo(20);
      assertThat(first).containsAll(sent.stream().map(OutboxTicket::id).toList());
    }

    /** So many of those on their way have arrived. */
    private void report(int count) {
      var now = container.get(Clock.class).instant();
      var arrived = sent.subList(0, count);
      arrived.forEach(ticket -> elsewhere(ticket.id(), row -> row.done(now)));
      arrived.clear();
    }

    private void refuse(List<OutboxTicket> tickets) {
      throw new IllegalStateException("refused");
    }

    private long append() {
      return append(OutboxKind.ORDER, 1).get(0);
    }

    private List<Long> append(OutboxKind kind, int count) {
      var identifiers = container.get(Identifiers.class);
      var now = container.get(Clock.class).instant();
      return container.inTransaction(
          () ->
              IntStream.range(0, count)
                  .mapToObj(
                      at -> {
                        long id = identifiers.next();
                        entities.persist(new OutboxEntry(id, kind, id, now));
                        return id;
                      })
                  .toList());
    }

    /** By another thread, as whoever reports back does. */
    private void elsewhere(long id, Consumer<OutboxEntry> work) {
      CompletableFuture.runAsync(
              () ->
                  container.inTransaction(
                      () -> {
                        work.accept(container.get(DueEntries.class).locked(List.of(id)).get(0));
                        return id;
                      }))
          .join();
    }

    private Stage stage(long id) {
      return container.inTransaction(
          () ->
              entities
                  .createQuery("select stage from OutboxEntry where id = :id", Stage.class)
                  .setParameter("id", id)
                  .getSingleResult());
    }
  }

  private static final class ProcessDied extends Error {

    private static final long serialVersionUID = 1;
  }

  /** Does what it is told with what it gets. */
  @Alternative
  @ApplicationScoped
  static class Broker implements OutboxSender {

    private Consumer<List<OutboxTicket>> work;

    void work(Consumer<List<OutboxTicket>> other) {
      work = other;
    }

    @Override
    public void send(List<OutboxTicket> tickets) {
      work.accept(tickets);
    }
  }
}
