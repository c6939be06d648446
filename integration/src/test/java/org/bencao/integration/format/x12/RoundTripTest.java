package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.bencao.document.ContentHash;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static final X12Agreement AGREEMENT =
      new X12Agreement(
          "005010",
          "ZZ",
          "9521321000018",
          "01",
          "123456789",
          false,
          SHANGHAI,
          BpMeans.BACKORDERED,
          true,
          Optional.empty(),
          Locale.ENGLISH);

  @Test
  void an_order_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedDocuments(850, SHANGHAI);
    for (var i = 1; i <= 200; i++) {
      var order = documents.order();

      var bytes = new PurchaseOrder850Writer().write(order, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new PurchaseOrder850Reader()
                  .read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(order);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(order));
    }
  }

  @Test
  void an_answer_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedDocuments(855, SHANGHAI);
    for (var i = 1; i <= 200; i++) {
      var response = documents.response();

      var bytes = new OrderResponse855Writer().write(response, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new OrderResponse855Reader()
                  .read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(response);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(response));
    }
  }

  @Test
  void a_ship_notice_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedDespatches(new GeneratedDocuments(856, SHANGHAI));
    for (var i = 1; i <= 200; i++) {
      var advice = documents.despatch();

      var bytes = new DespatchAdvice856Writer().write(advice, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new DespatchAdvice856Reader()
                  .read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(GeneratedDespatches.sorted(Documents.withoutEnvelope(read)))
          .as(() -> text(bytes))
          .isEqualTo(GeneratedDespatches.sorted(advice));
    }
  }

  @Test
  void an_invoice_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedInvoices(new GeneratedDocuments(810, SHANGHAI));
    for (var i = 1; i <= 200; i++) {
      var invoice = documents.invoice();

      var bytes = new Invoice810Writer().write(invoice, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new Invoice810Reader().read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(invoice);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(invoice));
    }
  }

  @Test
  void a_receipt_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedReceipts(new GeneratedDocuments(861, SHANGHAI));
    for (var i = 1; i <= 200; i++) {
      var receipt = documents.receipt();

      var bytes = new ReceiptAdvice861Writer().write(receipt, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new ReceiptAdvice861Reader()
                  .read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(receipt);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(receipt));
    }
  }

  @Test
  void a_change_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedChanges(new GeneratedDocuments(860, SHANGHAI));
    for (var i = 1; i <= 200; i++) {
      var change = documents.change();

      var bytes = new OrderChange860Writer().write(change, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new OrderChange860Reader().read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(change);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(change));
    }
  }

  @Test
  void an_answer_to_a_change_that_was_written_is_read_back_as_it_was() {
    var documents = new GeneratedChanges(new GeneratedDocuments(865, SHANGHAI));
    for (var i = 1; i <= 200; i++) {
      var answer = documents.answer();

      var bytes = new OrderChangeResponse865Writer().write(answer, AGREEMENT, control(i));

      var interchange = Sample.read(bytes);
      assertThat(interchange.faults()).as(() -> text(bytes)).isEmpty();
      var read =
          Sample.understood(
              new OrderChangeResponse865Reader()
                  .read(Sample.message(interchange), interchange, AGREEMENT));
      assertThat(Documents.withoutEnvelope(read)).as(() -> text(bytes)).isEqualTo(answer);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(answer));
    }
  }

  @Test
  void the_envelope_carries_the_agreement() {
    var order = new GeneratedDocuments(1, SHANGHAI).order();

    var bytes = new PurchaseOrder850Writer().write(order, AGREEMENT, control(7));

    var interchange = Sample.read(bytes);
    var header = interchange.header().orElseThrow();
    assertThat(header.acknowledgementRequested()).isTrue();
    assertThat(header.test()).isFalse();
    assertThat(header.version()).isEqualTo("00501");
    assertThat(header.time()).isEqualTo("1605");
    assertThat(interchange.groups().get(0).version()).isEqualTo("005010");
    var read =
        Sample.understood(
            new PurchaseOrder850Reader().read(Sample.message(interchange), interchange, AGREEMENT));
    assertThat(read.envelope().orElseThrow().preparedAt()).contains(control(7).at());
  }

  private static X12Control control(long number) {
    return Sample.control(number, "2026-11-23T08:05:00Z");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
