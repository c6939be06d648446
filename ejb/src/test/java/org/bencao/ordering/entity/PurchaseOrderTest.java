package org.bencao.ordering.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.bencao.ordering.entity.PurchaseOrder.SendVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an order makes of acknowledgements and answers that cross. */
class PurchaseOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final PurchaseOrder order =
      new PurchaseOrder(1, "AA-26-000001", 2, 3, 4, "CNY", Optional.empty(), "Lin Wei", NOW);

  @Test
  @DisplayName("doc row 54: a refusal holds until an answer comes")
  void isRefusedUntilItIsAnswered() {
    order.refused();
    var before = order.sendVerdict();

    answer();

    assertThat(before).isEqualTo(SendVerdict.REFUSED);
    assertThat(order.sendVerdict()).isEqualTo(SendVerdict.ACCEPTED);
  }

  @Test
  @DisplayName("doc row 55, rel:I9: a refusal that comes after the answer moves nothing back")
  void isNotRefusedAfterItsAnswer() {
    answer();

    order.refused();

    assertThat(order.sendVerdict()).isEqualTo(SendVerdict.ACCEPTED);
  }

  @Test
  @DisplayName("doc row 55, rel:I9: a missing acknowledgement is not missed after the answer")
  void isNotOverdueAfterItsAnswer() {
    answer();

    order.acknowledgementOverdue();

    assertThat(order.sendVerdict()).isEqualTo(SendVerdict.ACCEPTED);
  }

  private void answer() {
    order.answered(NOW, NOW, "SO-1", Optional.empty());
  }
}
