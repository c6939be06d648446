package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.diclofenac;
import static org.bencao.integration.format.x12.SampleParts.dolorel;
import static org.bencao.integration.format.x12.SampleParts.euro;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;
import static org.bencao.integration.format.x12.SampleParts.shipTo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.SyntaxError;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.PartyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P13: the golden files of X12")
class GoldenFilesTest {

  private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

  @Test
  void no_golden_file_has_a_fault() {
    for (var name : Sample.ALL) {
      var interchange = Sample.read(Sample.bytes(name));

      assertThat(interchange.faults()).as(name).isEmpty();
      assertThat(interchange.sound()).as(name).isTrue();
    }
  }

  @ParameterizedTest(name = "element, component and segment end with {0}")
  @ValueSource(strings = {"\u001D\u001F\u001E", "\u001C\u001D\u001F", "|:\n", "*>\u001C"})
  void other_separators_make_no_fault(String separators) {
    for (var name : Sample.ALL) {
      var text =
          Sample.text(name)
              .replaceAll("\\R", "")
              .replace('*', separators.charAt(0))
              .replace('>', separators.charAt(1))
              .replace('~', separators.charAt(2));

      var interchange = Sample.read(text);

      assertThat(interchange.faults()).as(name).isEmpty();
      assertThat(interchange.sound()).as(name).isTrue();
    }
  }

  @Test
  void the_envelope_says_who_and_what() {
    var interchange = Sample.read(Sample.bytes(Sample.ORDER));

    assertThat(interchange.header())
        .contains(
            new X12Header(
                "ZZ",
                "9521321000018",
                "ZZ",
                "9521987000018",
                "261123",
                "0805",
                "00401",
                "000000417",
                false,
                true));
    var group = interchange.groups().get(0);
    assertThat(group.functionalId()).isEqualTo("PO");
    assertThat(group.control()).isEqualTo("417");
    assertThat(group.version()).isEqualTo("004010");
    var message = Sample.message(interchange);
    assertThat(message.type()).isEqualTo("850");
    assertThat(message.firstSegment()).isEqualTo(3);
    assertThat(message.lastSegment()).isEqualTo(21);
    assertThat(message.segments()).hasSize(19).startsWith("ST*850*0001").endsWith("SE*19*0001");
  }

  @Test
  void the_order_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.ORDER));

    var order =
        Sample.understood(
            new PurchaseOrder850Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(order).isEqualTo(order(Optional.of(envelope("850", "000000417", "417", "08:05"))));
  }

  @Test
  void the_canonical_order_is_written_byte_for_byte() {
    var bytes =
        new PurchaseOrder850Writer()
            .write(
                order(Optional.empty()), Sample.BUYER, Sample.control(417, "2026-11-23T08:05:00Z"));

    assertThat(text(bytes)).isEqualTo(Sample.text(Sample.ORDER));
  }

  @Test
  void the_response_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.RESPONSE));

    var response =
        Sample.understood(
            new OrderResponse855Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(response.envelope().orElseThrow().interchangeControl()).isEqualTo("000090112");
    assertThat(response).isEqualTo(response(response.envelope()));
  }

  @Test
  void the_canonical_response_is_written_byte_for_byte() {
    var bytes =
        new OrderResponse855Writer()
            .write(
                response(Optional.empty()),
                Sample.SELLER,
                Sample.control(90112, "2026-11-23T08:20:00Z"));

    assertThat(text(bytes)).isEqualTo(Sample.text(Sample.RESPONSE));
  }

  @Test
  void the_positive_acknowledgement_is_read_and_written_byte_for_byte() {
    var document = acknowledgement(Sample.ACCEPTED);

    assertThat(document.functionalId()).contains("PR");
    assertThat(document.control()).isEqualTo("90112");
    assertThat(document.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(document.messages()).hasSize(1);
    assertThat(document.messages().get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(
            text(
                new FunctionalAcknowledgement997Writer()
                    .write(document, Sample.BUYER, Sample.control(418, "2026-11-23T08:25:00Z"))))
        .isEqualTo(Sample.text(Sample.ACCEPTED));
  }

  @Test
  void the_negative_acknowledgement_names_the_error_and_is_written_byte_for_byte() {
    var document = acknowledgement(Sample.REJECTED);

    assertThat(document.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(document.accepted()).isZero();
    var message = document.messages().get(0);
    assertThat(message.type()).isEqualTo("856");
    assertThat(message.codes()).containsExactly("5");
    assertThat(message.errors())
        .containsExactly(
            new SyntaxError(
                "DTM",
                25,
                Optional.empty(),
                Optional.of("8"),
                Optional.of(2),
                Optional.empty(),
                Optional.of("373"),
                Optional.of("8"),
                Optional.of("20281332")));
    assertThat(
            text(
                new FunctionalAcknowledgement997Writer()
                    .write(document, Sample.BUYER, Sample.control(419, "2026-11-24T09:35:00Z"))))
        .isEqualTo(Sample.text(Sample.REJECTED));
  }

  @Test
  void the_response_is_acknowledged_byte_for_byte() {
    var bytes =
        new Acknowledgement997()
            .compose(
                Sample.read(Sample.bytes(Sample.RESPONSE)),
                Sample.BUYER,
                Sample.control(418, "2026-11-23T08:25:00Z"));

    assertThat(text(bytes.orElseThrow())).isEqualTo(Sample.text(Sample.ACCEPTED));
  }

  private static AcknowledgementDocument acknowledgement(String name) {
    var interchange = Sample.read(Sample.bytes(name));
    return Sample.understood(
        new FunctionalAcknowledgement997Reader()
            .read(Sample.message(interchange), interchange, Sample.SELLER));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static Envelope envelope(String type, String control, String group, String time) {
    return new Envelope(
        "X12",
        "004010",
        type,
        new PartyId(PartyId.Scheme.MUTUAL, "9521321000018"),
        new PartyId(PartyId.Scheme.MUTUAL, "9521987000018"),
        control,
        Optional.of(group),
        "0001",
        true,
        Optional.of(Instant.parse("2026-11-23T" + time + ":00Z")));
  }

  private static OrderDocument order(Optional<Envelope> envelope) {
    return new OrderDocument(
        envelope,
        "PO-2026-000417",
        DAY,
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        "EUR",
        buyer(),
        seller(),
        shipTo(),
        Optional.empty(),
        Optional.of(FIRST),
        Optional.empty(),
        List.of(DocRef.of(DocRef.Kind.CONTRACT, "FW-2026-17")),
        List.of(
            OrderDocument.Line.of(
                1,
                amoxicillin(Optional.of("AMOXICILLIN 500 MG CAPSULES 100")),
                Quantity.of(12, "EA"),
                euro("6.85")),
            OrderDocument.Line.of(
                2,
                metformin(Optional.of("METFORMIN 500 MG TABLETS 60")),
                Quantity.of(10, "EA"),
                euro("3.20")),
            OrderDocument.Line.of(
                3,
                dolorel(Optional.of("DOLOREL 1% GEL 100 G")),
                Quantity.of(4, "EA"),
                euro("5.40"))));
  }

  private static OrderResponseDocument response(Optional<Envelope> envelope) {
    var later = LocalDate.of(2026, 12, 2);
    return new OrderResponseDocument(
        envelope,
        "SO-774120",
        Optional.of("SO-774120"),
        "PO-2026-000417",
        Optional.of(LocalDate.of(2026, 11, 23)),
        DAY,
        DocumentPurpose.ORIGINAL,
        OrderResponseDocument.Verdict.CONDITIONAL,
        Unmentioned.UNANSWERED,
        Optional.of("EUR"),
        List.of(buyer(), shipTo(), seller()),
        List.of(
            line(
                "1",
                LineVerdict.ACCEPTED,
                amoxicillin(Optional.empty()),
                12,
                euro("6.85"),
                Optional.empty(),
                schedule(Schedule.Kind.CONFIRMED, 12, FIRST)),
            line(
                "2",
                LineVerdict.BACKORDERED,
                metformin(Optional.empty()),
                10,
                euro("3.20"),
                Optional.empty(),
                schedule(Schedule.Kind.CONFIRMED, 6, FIRST),
                schedule(Schedule.Kind.BACKORDERED, 4, later)),
            line(
                "3",
                LineVerdict.SUBSTITUTED,
                dolorel(Optional.empty()),
                4,
                euro("5.40"),
                Optional.of(
                    new Substitute(
                        diclofenac(Optional.empty()),
                        Optional.of(euro("5.10")),
                        Quantity.of(4, "EA"))),
                schedule(Schedule.Kind.CONFIRMED, 4, FIRST))));
  }

  private static Line line(
      String number,
      LineVerdict verdict,
      DocumentItem item,
      int ordered,
      UnitPrice price,
      Optional<Substitute> substitute,
      Schedule... schedules) {
    return new Line(
        Optional.of(number),
        verdict,
        Optional.of(item),
        Optional.of(Quantity.of(ordered, "EA")),
        List.of(schedules),
        substitute,
        Optional.of(price),
        Optional.empty());
  }

  private static Schedule schedule(Schedule.Kind kind, int quantity, LocalDate delivery) {
    return new Schedule(kind, Quantity.of(quantity, "EA"), Optional.empty(), Optional.of(delivery));
  }
}
