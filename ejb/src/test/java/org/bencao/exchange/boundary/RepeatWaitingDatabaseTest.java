package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bencao.common.Reason;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Market;
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

@DisplayName("doc row 1: a partner that sends again what still waits makes no more work")
class RepeatWaitingDatabaseTest {

  @Nested
  @TestInstance(Lifecycle.PER_CLASS)
  class OnH2 extends Cases {

    OnH2() {
      super(TestDatabase.h2());
    }
  }

  @Nested
  @Tag("mysql")
  @TestInstance(Lifecycle.PER_CLASS)
  class OnMySql extends Cases {

    OnMySql() {
      super(TestDatabase.mysql());
    }
  }

  abstract static class Cases {

    private static final byte[] BYTES = "the same bytes".getBytes(StandardCharsets.US_ASCII);
    private static final String CONTROL = "42";

    private final TestContainer container;
    private PartnerView partner;

    Cases(TestDatabase database) {
      container = new TestContainer(database);
    }

    @BeforeEach
    void open() {
      var market = new Market(container);
      var seller = market.wholesaler();
      partner =
          container
              .get(PartnerService.class)
              .ofSeller(market.pharmacy().caller(), seller)
              .orElseThrow();
    }

    @AfterAll
    void close() {
      container.close();
    }

    @Test
    void isKeptAsARepeatWithoutAnObligationAndAnsweredOnce() {
      long first = store();
      long second = store();
      long third = store();

      assertThat(obligations(second)).isEmpty();
      assertThat(obligations(third)).isEmpty();
      assertThat(row(second).state()).isEqualTo(MessageState.REPEAT);
      assertThat(row(second).reason()).contains(Reason.DUPLICATE_WAITING);
      assertThat(row(second).decidedAt()).isPresent();
      assertThat(interchange(second).raw()).isEqualTo(BYTES);

      judge(first);

      assertThat(row(first).state()).isEqualTo(MessageState.READ);
      assertThat(List.of(first, second, third))
          .as("found in the journal by the number")
          .allMatch(id -> row(id).groupControl().equals(Optional.of(CONTROL)))
          .allMatch(id -> row(id).documentType().equals("855"));
      assertThat(row(second).state()).isEqualTo(MessageState.REPEAT);
      assertThat(acknowledgements()).hasSize(1);
    }

    @Test
    void isJudgedAfterTheFirstWasGivenUp() {
      long first = store();
      long repeat = store();
      exchange().park(obligations(first).get(0), "broken");

      long later = store();

      assertThat(row(first).reason()).contains(Reason.PROCESSING_FAILED);
      assertThat(row(repeat).reason()).contains(Reason.DUPLICATE_WAITING);
      assertThat(row(later).state()).isEqualTo(MessageState.RECEIVED);
      assertThat(obligations(later)).hasSize(1);
    }

    @Test
    void twoThatWereStoredAtOnceAreReadAtOnce() throws Exception {
      long first = store();
      long second =
          container.inTransaction(
              () -> {
                entities().find(JournalMessage.class, row(first).id()).replay();
                return store();
              });
      long repeat = store();

      var reading =
          List.of(first, second).stream()
              .map(id -> CompletableFuture.runAsync(() -> judge(id)))
              .toList();
      for (var one : reading) {
        one.get(30, TimeUnit.SECONDS);
      }

      assertThat(List.of(first, second).stream().map(id -> row(id).state()).toList())
          .containsExactlyInAnyOrder(MessageState.READ, MessageState.REPEAT);
      assertThat(row(repeat).groupControl()).contains(CONTROL);
    }

    @Test
    void isJudgedAndAnsweredAgainOnceTheFirstWasRead() {
      long first = store();
      judge(first);

      long later = store();
      judge(later);

      assertThat(row(later).state()).isEqualTo(MessageState.REPEAT);
      assertThat(row(later).reason()).contains(Reason.DUPLICATE);
      assertThat(acknowledgements()).hasSize(2);
    }

    @Test
    void takesNoNumberThatIsAnothers() {
      long holder = store("other bytes".getBytes(StandardCharsets.US_ASCII));
      judge(holder);
      long first = store();
      long repeat = store();

      judge(first);

      assertThat(row(first).reason()).contains(Reason.CONTROL_NUMBER_REUSED);
      assertThat(row(repeat).reason()).contains(Reason.DUPLICATE_WAITING);
      assertThat(interchange(repeat).control()).isEmpty();
    }

    @Test
    void waitsForWhoIsReadingTheFirst() throws Exception {
      long first = store();

      var again =
          container.inTransaction(
              () -> {
                judge(first);
                var storing = CompletableFuture.supplyAsync(this::store);
                assertThat(isDone(storing)).as("stored beside the reading").isFalse();
                return storing;
              });

      long second = again.get(10, TimeUnit.SECONDS);
      assertThat(row(second).state()).isEqualTo(MessageState.RECEIVED);
      assertThat(obligations(second)).hasSize(1);
    }

    private static boolean isDone(CompletableFuture<Long> storing) {
      try {
        storing.get(300, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException e) {
        return false;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    private long store() {
      return store(BYTES);
    }

    private long store(byte[] bytes) {
      return exchange().store(partner.id(), partner.sellerCompanyId(), bytes);
    }

    private void judge(long interchange) {
      var document =
          new OpenedMessage(
              "855", Optional.of(CONTROL), Optional.of("0001"), 3, 9, Optional.empty());
      exchange()
          .open(
              obligations(interchange).get(0),
              new OpenedInterchange(
                  "X12",
                  Optional.of(CONTROL),
                  Optional.empty(),
                  List.of(document),
                  Optional.of(number -> "ack".getBytes(StandardCharsets.US_ASCII))));
    }

    private InboundExchange exchange() {
      return container.get(InboundExchange.class);
    }

    private List<Long> obligations(long interchange) {
      return ids(
          "select o.id from OutboxEntry o where o.subject = :value and o.kind = :kind",
          interchange,
          OutboxKind.INBOUND);
    }

    /** Each sending of an acknowledgement to the partner. */
    private List<Long> acknowledgements() {
      return ids(
          """
          select o.id from OutboxEntry o join Interchange i on i.id = o.subject
          where i.partnerId = :value and o.kind = :kind
          """,
          partner.id(),
          OutboxKind.ACKNOWLEDGEMENT);
    }

    private List<Long> ids(String query, long value, OutboxKind kind) {
      return container.inTransaction(
          () ->
              entities()
                  .createQuery(query, Long.class)
                  .setParameter("value", value)
                  .setParameter("kind", kind)
                  .getResultList());
    }

    private JournalMessage row(long interchange) {
      return container.inTransaction(
          () ->
              entities()
                  .createQuery(
                      "select m from JournalMessage m where m.interchangeId = :id",
                      JournalMessage.class)
                  .setParameter("id", interchange)
                  .getSingleResult());
    }

    private Interchange interchange(long id) {
      return container.inTransaction(() -> entities().find(Interchange.class, id));
    }

    private EntityManager entities() {
      return container.get(EntityManager.class);
    }
  }
}
