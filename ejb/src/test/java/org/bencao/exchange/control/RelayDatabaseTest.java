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

    private void refuse(List<OutboxTicket> tickets) {
      throw new IllegalStateException("refused");
    }

    private long append() {
      long id = container.get(Identifiers.class).next();
      var now = container.get(Clock.class).instant();
      container.inTransaction(
          () -> {
            entities.persist(new OutboxEntry(id, OutboxKind.ORDER, id, now));
            return id;
          });
      return id;
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
