package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.diclofenac;
import static org.bencao.integration.format.x12.SampleParts.euro;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChangeResponse865Test {

  private static final String START = "BCA*00*%s*PO-1**1*20261123***SO-1*20261124~CUR*SE*EUR~";
  private static final String LINE = "POC*2*CA*6*6*EA*3.2**UK*00399999205603~";

  @Test
  void the_golden_answer_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.CHANGE_RESPONSE));

    var answer =
        Sample.understood(
            new OrderChangeResponse865Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(answer.envelope().orElseThrow().messageType()).isEqualTo("865");
    assertThat(answer).isEqualTo(golden(answer.envelope()));
  }

  @Test
  void the_canonical_answer_is_written_byte_for_byte() {
    var bytes =
        new OrderChangeResponse865Writer()
            .write(
                golden(Optional.empty()),
                Sample.SELLER,
                Sample.control(90138, "2026-11-24T07:10:00Z"));

    assertThat(new String(bytes, StandardCharsets.US_ASCII))
        .isEqualTo(Sample.text(Sample.CHANGE_RESPONSE));
  }

  @ParameterizedTest(name = "BCA02 {0} is {1}, for the order {2}")
  @CsvSource({
    "AT, ACCEPTED, ACCEPTED",
    "AD, ACCEPTED, ACCEPTED",
    "AK, ACCEPTED, ACCEPTED",
    "AC, PARTLY_ACCEPTED, CONDITIONAL",
    "AE, PARTLY_ACCEPTED, CONDITIONAL",
    "RJ, REJECTED, CONDITIONAL",
    "RD, REJECTED, CONDITIONAL",
  })
  void every_code_has_a_meaning_and_none_refuses_the_order(
      String code, Verdict verdict, OrderResponseDocument.Verdict ofOrder) {
    var answer = read(String.format(START, code));

    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.response().verdict()).isEqualTo(ofOrder);
    assertThat(answer.response().unmentionedLines()).isEqualTo(Unmentioned.UNANSWERED);
    assertThat(answer.changeNumber()).contains("1");
  }

  @Test
  void a_refused_change_refuses_no_line_and_keeps_what_is_said_to_hold() {
    var answer =
        read(
            String.format(START, "RJ")
                + LINE
                + "ACK*IR*6*EA~"
                + LINE.replace("POC*2", "POC*3")
                + "ACK*IA*10*EA~"
                + LINE.replace("POC*2", "POC*4")
                + "CTT*3~");

    assertThat(answer.lines()).extracting(line -> line.lineRef().orElse("")).containsExactly("3");
    assertThat(answer.lines().get(0).sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("10");
  }

  @Test
  void a_line_of_an_accepted_change_without_ack_holds_as_it_was_asked() {
    var answer = read(String.format(START, "AD") + LINE + "CTT*1~");

    assertThat(answer.lines().get(0).ordered()).contains(Quantity.of(6, "EA"));
    assertThat(answer.lines().get(0).sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("6");
    assertThat(answer.lines().get(0).unitPrice()).contains(euro("3.20"));
  }

  @Test
  void a_change_by_the_seller_answers_none_of_ours() {
    var answer =
        read("BCA*04*AC*PO-1***20261123~CUR*SE*EUR~" + LINE + "ACK*IB*6*EA*067*20261201~CTT*1~");

    assertThat(answer.changeNumber()).isEmpty();
    assertThat(answer.response().purpose()).isEqualTo(DocumentPurpose.ORIGINAL);
    assertThat(answer.response().number()).isEqualTo("PO-1");
    assertThat(answer.lines().get(0).verdict()).isEqualTo(LineVerdict.BACKORDERED);
    // no day of the answer: that of its group
    assertThat(answer.issuedAt()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "BCA*00*AC*         | BCA*00*ZZ*         | 8 | 2 | BCA | 2 | 587 | 7",
        "*SO-774120*20261124| *SO-774120*20261331| 8 | 2 | BCA | 10 | 373 | 8",
        "POC*2*CA*6*6*EA*   | POC*2**6*6*EA*     | 8 | 6 | POC | 2 | 670 | 1",
        "ACK*IA*6*EA*       | ACK*I*6*EA*        | 8 | 7 | ACK | 1 | 668 | 4",
      })
  void a_fault_planted_in_an_answer_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      int element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.CHANGE_RESPONSE, found, by));

    Faults.assertReported(
        Sample.message(interchange).faults().get(0),
        segmentCode,
        position,
        tag,
        element,
        reference,
        elementCode);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BCA*00*AC*         | BCA*00*AH*         | BCA | 2 | CODE",
        "BCA*00*AC*         | BCA*00**           | BCA | 2 | CODE",
        "POC*2*CA*6*6*EA*   | POC*2*CA*6*6*QQ*   | POC | 5 | UNIT",
        "POC*2*CA*6*6*EA*   | POC*2*CA*-6*6*EA*  | POC | 3 | QUANTITY",
        "*EA*3.2**          | *EA*-3.2**         | POC | 6 | PRICE",
        "UK*00399999205603  | UK*00399999205604  | POC | 11 | GTIN",
        "ACK*IA*6*EA*       | ACK*IA*6*QQ*       | ACK | 3 | UNIT",
        "CTT*2*10~          | CTT*1*10~          | CTT | 1 | RIGHT_COUNT",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.CHANGE_RESPONSE, found, by));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new OrderChangeResponse865Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  private static OrderChangeResponseDocument golden(Optional<Envelope> envelope) {
    var day = Instant.parse("2026-11-24T00:00:00Z");
    return new OrderChangeResponseDocument(
        envelope,
        Optional.of("1"),
        Verdict.PARTLY_ACCEPTED,
        day,
        new OrderResponseDocument(
            envelope,
            "SO-774120",
            Optional.of("SO-774120"),
            "PO-2026-000417",
            Optional.of(LocalDate.of(2026, 11, 23)),
            day,
            DocumentPurpose.ORIGINAL,
            OrderResponseDocument.Verdict.CONDITIONAL,
            Unmentioned.UNANSWERED,
            Optional.of("EUR"),
            List.of(buyer(), seller()),
            List.of(
                line("2", metformin(Optional.empty()), 6, "3.20", Optional.empty()),
                line(
                    "3",
                    diclofenac(Optional.empty()),
                    4,
                    "5.10",
                    Optional.of(new AnswerReason("SHIPPED", Optional.of("ALREADY ON ITS WAY")))))));
  }

  private static Line line(
      String number, DocumentItem item, int quantity, String price, Optional<AnswerReason> reason) {
    return new Line(
        Optional.of(number),
        LineVerdict.ACCEPTED,
        Optional.of(item),
        Optional.of(Quantity.of(quantity, "EA")),
        List.of(
            new Schedule(
                Schedule.Kind.CONFIRMED,
                Quantity.of(quantity, "EA"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 25)))),
        Optional.empty(),
        Optional.of(euro(price)),
        reason);
  }

  private static OrderChangeResponseDocument read(String segments) {
    var interchange = Sample.read(Sample.composed("CA", "865", segments));
    assertThat(interchange.faults()).isEmpty();
    return Sample.understood(
        new OrderChangeResponse865Reader()
            .read(Sample.message(interchange), interchange, Sample.BUYER));
  }
}
