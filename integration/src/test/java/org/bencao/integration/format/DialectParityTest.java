package org.bencao.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.document.ContentHash;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderDocument.Type;
import org.bencao.integration.format.edifact.EdifactAgreement;
import org.bencao.integration.format.edifact.EdifactControl;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.OrdersReader;
import org.bencao.integration.format.edifact.OrdersWriter;
import org.bencao.integration.format.ubl.UblAgreement;
import org.bencao.integration.format.ubl.UblControl;
import org.bencao.integration.format.ubl.UblInterchangeReader;
import org.bencao.integration.format.ubl.UblOrderReader;
import org.bencao.integration.format.ubl.UblOrderWriter;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.GeneratedDocuments;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One order in three standards")
class DialectParityTest {

  private static final String OURS = "9521000000001";
  private static final String THEIRS = "9521321000018";
  private static final Instant NOW = Instant.parse("2026-11-23T08:25:00Z");

  @Test
  @DisplayName("P13: 200 generated orders say the same in X12, EDIFACT and UBL")
  void saysTheSame() {
    var documents = new GeneratedDocuments(13, ZoneId.of("UTC"));
    int compared = 0;
    while (compared < 200) {
      var order = documents.order();
      if (isOfAll(order)) {
        compared++;
        var hash = ContentHash.of(order);
        assertThat(ContentHash.of(byX12(order))).as("X12 of " + order).isEqualTo(hash);
        assertThat(ContentHash.of(byEdifact(order))).as("EDIFACT of " + order).isEqualTo(hash);
        assertThat(ContentHash.of(byUbl(order))).as("UBL of " + order).isEqualTo(hash);
      }
    }
  }

  /** UBL has new orders alone, of three kinds, and wants the addresses of their parties. */
  private static boolean isOfAll(OrderDocument order) {
    return order.purpose() == DocumentPurpose.ORIGINAL
        && Stream.of(Type.STANDARD, Type.CALL_OFF, Type.CONSIGNMENT).anyMatch(order.type()::equals)
        && Stream.concat(Stream.of(order.buyer(), order.seller()), order.billTo().stream())
            .allMatch(party -> party.address().isPresent());
  }

  private static OrderDocument byX12(OrderDocument order) {
    var agreement =
        new X12Agreement(
            "004010",
            "ZZ",
            OURS,
            "ZZ",
            THEIRS,
            false,
            ZoneOffset.UTC,
            BpMeans.SHIPPED,
            true,
            Optional.empty(),
            Locale.CHINESE);
    var bytes =
        new PurchaseOrder850Writer().write(order, agreement, new X12Control(1, 1, "0001", NOW));
    var interchange = new X12InterchangeReader().read(bytes, StandardCharsets.ISO_8859_1);
    var message = interchange.groups().get(0).messages().get(0);
    return understood(new PurchaseOrder850Reader().read(message, interchange, agreement));
  }

  private static OrderDocument byEdifact(OrderDocument order) {
    var agreement =
        new EdifactAgreement(
            "D96A", "14", OURS, "14", THEIRS, false, ZoneOffset.UTC, Locale.CHINESE);
    var bytes = new OrdersWriter().write(order, agreement, new EdifactControl(1, NOW));
    var interchange = new EdifactInterchangeReader().read(bytes);
    var message = interchange.messages().get(0);
    return understood(new OrdersReader().read(message, interchange, agreement));
  }

  private static OrderDocument byUbl(OrderDocument order) {
    var agreement =
        new UblAgreement("2026.5", "0088", OURS, "0088", THEIRS, ZoneOffset.UTC, Locale.CHINESE);
    var bytes = new UblOrderWriter().write(order, agreement, new UblControl(1, NOW));
    return understood(new UblOrderReader().read(new UblInterchangeReader().read(bytes), agreement));
  }

  private static OrderDocument understood(Reading<OrderDocument> reading) {
    assertThat(reading.misunderstood()).isEmpty();
    return reading.understood().orElseThrow();
  }
}
