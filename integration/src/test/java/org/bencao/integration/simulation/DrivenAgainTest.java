package org.bencao.integration.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.simulation.Trade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rel:R7 what an operator drives again has no second effect and comes to rest")
class DrivenAgainTest {

  private static final Duration PATIENCE = Duration.ofSeconds(310);

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void anAcknowledgedOrderThatIsSentAgainIsNotSentForEver() {
    scene.order(5);

    scene.replay(scene.journal("850").get(0));
    scene.later(Duration.ofHours(1));

    assertThat(scene.supplier.receipts.get(1L).times).isEqualTo(2);
    assertThat(scene.world.open()).isEmpty();
    assertThat(scene.journal("850").get(0).state()).isEqualTo(MessageState.ACKED);
  }

  @Test
  @DisplayName("rel:I7 other bytes under a used number stay out, however often they are judged")
  void anInterchangeUnderAUsedNumberStaysInQuarantine() {
    var order = scene.order(5);
    scene.supplier.desk.answer(order, scene.world.now());
    scene.settle();
    var sent = scene.supplier.desk.sendings.get(0);
    var other =
        new String(sent.bytes, StandardCharsets.US_ASCII).replaceFirst("QN-26-000001-1", "OTHER");
    scene.supplier.desk.send(other.getBytes(StandardCharsets.US_ASCII), "other bytes");
    scene.settle();

    scene.replay(last());

    assertThat(sent.acknowledged).isTrue();
    assertThat(last().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(last().reason()).contains(Reason.CONTROL_NUMBER_REUSED);
  }

  @Test
  @DisplayName("doc row 7: a document that was refused with its group is no better the second time")
  void aDocumentOfABrokenGroupStaysInQuarantine() {
    var order = scene.order(5);
    scene.supplier.desk.answer(order, scene.world.now());
    scene.wipe();
    scene.supplier.desk.send(brokenGroup(), "a wrong count");
    scene.settle();

    scene.replay(scene.journal("855").get(0));

    assertThat(scene.journal("855").get(0).state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(scene.journal("855").get(0).reason()).contains(Reason.SYNTAX);
    assertThat(scene.stored().lastAnswerAt()).isEmpty();
  }

  @Test
  @DisplayName("doc row 2: a partner is told that its number was used before, and takes another")
  void aPartnerWhoseCorrectedDocumentHasTheOldNumberIsNotLeftWithoutAnAnswer() {
    var order = scene.order(5);
    scene.supplier.desk.answer(order, scene.world.now());
    scene.wipe();
    scene.supplier.desk.send(brokenGroup(), "a wrong count");
    new Steps(scene.world).arrive(scene.supplier);
    scene.world.relay();
    new Steps(scene.world).inbound();
    scene.wipe();

    scene.later(PATIENCE);
    scene.supplier.desk.sendDue();
    scene.settle();
    scene.supplier.desk.sendDue();
    scene.settle();

    assertThat(scene.supplier.desk.sendings.get(0).acknowledged).isTrue();
    assertThat(scene.supplier.desk.sendings.get(0).controls).hasSize(2);
    assertThat(scene.stored().lastAnswerAt()).isPresent();
  }

  @Test
  @DisplayName("rel:I12 what we gave up to send is on the list, and goes out when it is driven")
  void anOrderThatCouldNotBeSentIsForAPerson() {
    scene.orderThatIsGivenUp(Faults.REFUSAL);
    var listed = scene.world.operator.list();

    scene.replay(listed.get(0));

    assertThat(listed).extracting(JournalMessage::documentType).containsExactly("850");
    assertThat(listed.get(0).reason()).contains(Reason.PROCESSING_FAILED);
    assertThat(scene.journal("850").get(0).state()).isEqualTo(MessageState.ACKED);
    assertThat(scene.world.operator.list()).isEmpty();
  }

  @Test
  @DisplayName("rel:I2 what could not even be written is tried again by itself")
  void anOrderThatCouldNotBeWrittenGoesOnTrying() {
    scene.orderThatIsGivenUp(Faults.DEADLOCK);

    scene.later(Duration.ofMinutes(16));

    assertThat(scene.journal("850").get(0).state()).isEqualTo(MessageState.ACKED);
  }

  @Test
  @DisplayName("rel:I12 a dead letter of something that arrived on another way is nobody's work")
  void aLateDeadLetterDoesNotStopWhatWaitsForItsAcknowledgement() {
    scene.world.shop.order(Trade.SELLERS.get(0), 5);
    scene.world.relay();
    new Steps(scene.world).outbound();
    long entry = scene.world.open().get(0).id();

    scene.world.portal.outbound.park(entry, "late");
    scene.settle();

    assertThat(scene.world.operator.list()).isEmpty();
    assertThat(scene.journal("850").get(0).state()).isEqualTo(MessageState.ACKED);
  }

  @Test
  @DisplayName("rel:I9 of two answers of one day the later minute holds, whichever comes first")
  void theEarlierAnswerOfADayDoesNotReplaceTheLater() {
    var order = scene.order(20, 20);
    scene.supplier.desk.answer(order, scene.world.now());
    scene.wipe();
    scene.later(Duration.ofMinutes(3));
    scene.supplier.desk.answer(order, scene.world.now());
    scene.settle();
    int confirmed = order.lines.get(0).confirmed + order.lines.get(1).confirmed;

    scene.world.pass(PATIENCE);
    scene.supplier.desk.sendDue();
    scene.settle();

    assertThat(scene.journal("855").stream().map(JournalMessage::reason))
        .anyMatch(reason -> reason.equals(Optional.of(Reason.ANSWER_OLDER)));
    assertThat(scene.stored().lines().stream().mapToInt(line -> line.confirmed().intValue()).sum())
        .isEqualTo(confirmed);
  }

  private byte[] brokenGroup() {
    return new String(scene.supplier.desk.sendings.get(0).bytes, StandardCharsets.US_ASCII)
        .replaceFirst("\nGE\\*1", "\nGE*9")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private JournalMessage last() {
    var all = scene.journal("855");
    return all.get(all.size() - 1);
  }
}
