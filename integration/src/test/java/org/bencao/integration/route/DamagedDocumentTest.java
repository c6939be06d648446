package org.bencao.integration.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bencao.integration.format.x12.DespatchAdvice856Reader;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.Invoice810Reader;
import org.bencao.integration.format.x12.Mutations;
import org.bencao.integration.format.x12.OrderChange860Reader;
import org.bencao.integration.format.x12.OrderChangeResponse865Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.ReceiptAdvice861Reader;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedDocumentTest {

  private static final int EACH = 200;
  private static final long SEED = Long.getLong("bencao.seed", 20261126);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
  private static final long SELLER = 2;
  private static final String PHARMACY = "9521321000018";
  private static final String WHOLESALER = "9521987000018";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "x12-850-004010-order.edi",
    "x12-855-004010-response.edi",
    "x12-856-004010-despatch.edi",
    "x12-810-004010-invoice.edi",
    "x12-861-004010-receipt.edi",
    "x12-860-004010-change.edi",
    "x12-865-004010-change-response.edi",
    "x12-997-004010-accepted.edi",
    "x12-997-004010-rejected.edi"
  })
  @DisplayName("rel:F9 whatever becomes of a document on its way, it is understood or has a fault:")
  void understoodOrFaulty(String sample) {
    var good = bytes(sample);
    var partner =
        sender(good).contains(PHARMACY)
            ? Partners.kanghe(SELLER, WHOLESALER, PHARMACY)
            : Partners.kanghe(SELLER, PHARMACY, WHOLESALER);
    for (var mutation : Mutations.of(good, EACH, SEED)) {
      assertThatCode(() -> judged(mutation.bytes(), partner))
          .as("%s, seed %d: %s", sample, SEED, mutation.what())
          .doesNotThrowAnyException();
    }
  }

  /** What the exchange does with an interchange, without its effect. */
  private static void judged(byte[] bytes, PartnerView partner) {
    var interchange = new X12InterchangeReader().read(bytes, StandardCharsets.ISO_8859_1);
    var opening = new X12Opening(partner, interchange, CLOCK);
    var opened = opening.opened();
    opened.acknowledgement().ifPresent(writer -> assertThat(writer.apply(7L)).isNotEmpty());
    opened.control().ifPresent(control -> assertThat(control).hasSizeLessThanOrEqualTo(43));
    var messages = opening.messages();
    assertThat(opened.messages()).hasSameSizeAs(messages);
    for (var message : messages) {
      if (opened.stop().isEmpty() && message.sound()) {
        readable(message, interchange, X12Partners.agreement(partner));
      }
    }
  }

  private static void readable(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    var reading = reading(message, interchange, agreement);
    if (reading instanceof X12Reading.Unreadable<?> unreadable) {
      Stops.unreadable(message.segments(), List.copyOf(unreadable.faults()));
    }
  }

  private static X12Reading<?> reading(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return switch (message.type()) {
      case "850" -> new PurchaseOrder850Reader().read(message, interchange, agreement);
      case "855" -> new OrderResponse855Reader().read(message, interchange, agreement);
      case "856" -> new DespatchAdvice856Reader().read(message, interchange, agreement);
      case "810" -> new Invoice810Reader().read(message, interchange, agreement);
      case "860" -> new OrderChange860Reader().read(message, interchange, agreement);
      case "861" -> new ReceiptAdvice861Reader().read(message, interchange, agreement);
      case "865" -> new OrderChangeResponse865Reader().read(message, interchange, agreement);
      case "997" -> new FunctionalAcknowledgement997Reader().read(message, interchange, agreement);
      default -> throw new AssertionError("a sound message of type " + message.type());
    };
  }

  private static String sender(byte[] good) {
    return new String(good, StandardCharsets.ISO_8859_1).split("\\*", 8)[6];
  }

  private static byte[] bytes(String sample) {
    try (var stream = DamagedDocumentTest.class.getResourceAsStream("/samples/" + sample)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
