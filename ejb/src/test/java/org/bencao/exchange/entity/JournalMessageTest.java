package org.bencao.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JournalMessageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String ENDLESS = "A\u0007".repeat(5_000);

  @Test
  @DisplayName("rel:F9 names and values that are longer than any are cut, as the journal has room")
  void endless() {
    var message =
        JournalMessage.received(1, Interchange.arrived(2, 3, new byte[] {1}, NOW), 4, 1, NOW);

    message.opened(
        new OpenedMessage(
            ENDLESS, Optional.of(ENDLESS), Optional.of(ENDLESS), 3, 9, Optional.empty()));
    message.quarantine(
        Reason.SYNTAX,
        Map.of("segment", ENDLESS, "position", "7", "cause", "#x12.ORDER_NUMBER"),
        Optional.of(new MessageView.Fault(7, ENDLESS, 1, 0, ENDLESS, "UNIT")),
        NOW);

    assertThat(message.documentType()).hasSize(20);
    assertThat(message.groupControl().orElseThrow()).hasSize(20);
    assertThat(message.messageControl().orElseThrow()).hasSize(20);
    var fault = message.fault().orElseThrow();
    assertThat(fault.tag()).hasSize(200);
    assertThat(fault.value()).hasSize(99);
    assertThat(message.facts().get("segment")).hasSize(400).startsWith("A\uFFFDA");
    assertThat(message.facts()).containsEntry("position", "7");
  }
}
