package org.bencao.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bencao.common.Identifiers;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("rel:F11 calls to receivers are driven in a lane of their own")
class WebhookLaneDatabaseTest {

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
    private final RelayMarks marks = new RelayMarks();
    private final RelayBatch batch = new RelayBatch();
    private final List<OutboxTicket> sent = new ArrayList<>();

    Cases(TestDatabase database) {
      container = new TestContainer(database);
      entities = container.get(EntityManager.class);
      marks.entries = container.get(DueEntries.class);
      marks.clock = container.get(Clock.class);
      batch.marks = marks;
      batch.sender = sender();
    }

    @AfterEach
    void close() {
      container.close();
    }

    @Test
    void ordersLeaveWhileMoreCallsAreOnTheirWayThanReceiversTake() {
      append(OutboxKind.WEBHOOK, 1_500);
      while (run(OutboxLane.WEBHOOKS) == RelayBatch.SIZE) {
        assertThat(sent).hasSizeLessThanOrEqualTo(400);
      }
      sent.clear();
      append(OutboxKind.ORDER, 150);

      int driven = run(OutboxLane.DOCUMENTS);

      assertThat(driven).isEqualTo(150);
      assertThat(sent).extracting(OutboxTicket::kind).containsOnly(OutboxKind.ORDER);
    }

    @Test
    void aFullLaneTakesNothingNewAndFindsWhatWasLost() {
      append(OutboxKind.WEBHOOK, 300);

      assertThat(run(OutboxLane.WEBHOOKS)).isEqualTo(200);
      assertThat(run(OutboxLane.WEBHOOKS)).isZero();
      report(39);
      assertThat(run(OutboxLane.WEBHOOKS)).isZero();
      report(1);
      assertThat(run(OutboxLane.WEBHOOKS)).isEqualTo(40);
      var first = sent.stream().map(OutboxTicket::id).toList();
      marks.clock = Clock.offset(marks.clock, Duration.ofMinutes(1));
      sent.clear();

      assertThat(run(OutboxLane.WEBHOOKS)).isEqualTo(20);
      assertThat(first).containsAll(sent.stream().map(OutboxTicket::id).toList());
    }

    /** So many of those on their way have arrived. */
    private void report(int count) {
      var now = marks.clock.instant();
      container.inTransaction(
          () -> {
            var arrived = sent.subList(0, count).stream().map(OutboxTicket::id).toList();
            marks.entries.locked(arrived).forEach(row -> row.done(now));
            sent.subList(0, count).clear();
            return count;
          });
    }

    private int run(OutboxLane lane) {
      return container.inTransaction(() -> batch.run(lane));
    }

    private void append(OutboxKind kind, int count) {
      var identifiers = container.get(Identifiers.class);
      var now = marks.clock.instant();
      container.inTransaction(
          () -> {
            IntStream.range(0, count)
                .mapToObj(at -> new OutboxEntry(identifiers.next(), kind, at, now))
                .forEach(entities::persist);
            return count;
          });
    }

    @SuppressWarnings("unchecked")
    private Instance<OutboxSender> sender() {
      OutboxSender sender = sent::addAll;
      return (Instance<OutboxSender>)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Instance.class},
              (proxy, method, arguments) -> method.getName().equals("get") ? sender : false);
    }
  }
}
