package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.diclofenac;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;
import static org.bencao.integration.format.x12.SampleParts.shipTo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentItem;
import org.bencao.document.Envelope;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.document.ReceiptAdviceDocument.Line;
import org.bencao.document.StatedReason;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptAdvice861Test {

  private static final String LINE = "LIN*1*UK*00399999101011~";

  @Test
  void the_golden_receipt_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.RECEIPT));

    var receipt =
        Sample.understood(
            new ReceiptAdvice861Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(receipt.envelope().orElseThrow().messageType()).isEqualTo("861");
    assertThat(receipt).isEqualTo(golden(receipt.envelope()));
  }

  @Test
  void the_canonical_receipt_is_written_byte_for_byte() {
    var bytes =
        new ReceiptAdvice861Writer()
            .write(
                golden(Optional.empty()),
                Sample.BUYER,
                Sample.control(421, "2026-11-25T14:15:00Z"));

    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(Sample.text(Sample.RECEIPT));
  }

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "BRA*GR-2026-000091* | BRA**              | 8 |  2 | BRA | 1 | 127 | 1",
        "*00*2*1410~         | *00**1410~         | 8 |  2 | BRA | 4 | 962 | 1",
        "RCD*1*11*EA*        | RCD*1*XX*EA*       | 8 | 11 | RCD | 2 | 663 | 6",
        "RCD*1*11*EA*        | RCD*1*11**         | 8 | 11 | RCD | 3 | 355 | 2",
        "***1*EA*01~         | ***1*EA~           | 8 | 11 | RCD | 8 | 412 | 2",
        "DTM*036*20280831~   | DTM*036*20280832~  | 8 | 22 | DTM | 2 | 373 | 8",
        "PRF*PO-2026-000417~ | BSN*PO-2026-000417~| 2 |  5 | BSN |   |     |",
      })
  void a_fault_planted_in_a_receipt_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      Integer element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.RECEIPT, found, by));

    var fault = Sample.message(interchange).faults().get(0);

    assertThat(fault.segmentCode()).contains(segmentCode);
    assertThat(fault.positionInMessage()).isEqualTo(position);
    assertThat(fault.segmentTag()).isEqualTo(tag);
    assertThat(fault.element()).isEqualTo(element == null ? 0 : element);
    assertThat(fault.reference()).isEqualTo(Optional.ofNullable(reference));
    assertThat(fault.elementCode()).isEqualTo(Optional.ofNullable(elementCode));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*20261125*00*2     | *20261125*01*2      | BRA | 3 | CODE",
        "***1*EA*01~        | ***1*EA*05~         | RCD | 8 | CODE",
        "***1*EA*01~        | ***1*CA*01~         | RCD | 7 | UNIT",
        "RCD*2*4*EA~        | RCD*2*4*QQ~         | RCD | 3 | UNIT",
        "RCD*2*4*EA~        | RCD*2~              | RCD | 2 | QUANTITY",
        "RCD*2*4*EA~        | RCD*2*-4*EA~        | RCD | 2 | QUANTITY",
        "UK*00399999101011  | UK*00399999101012   | LIN | 5 | GTIN",
        "REF*LT*AMX26A7~    | REF*LT*123456789012345678901~ | REF | 2 | LOT",
        "CTT*4*18~          | CTT*5*18~           | CTT | 1 | RIGHT_COUNT",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.RECEIPT, found, by));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new ReceiptAdvice861Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  void a_receipt_of_lines_of_two_orders_is_not_understood() {
    var faults =
        refused(
            "BRA*GR-1*20261125*00*1~PRF*PO-1~" + ("RCD*1*11*EA~" + LINE + "PRF*PO-2~") + "CTT*1~");

    assertThat(faults).extracting(X12Fault::expected).containsExactly(Expected.ORDER_NUMBER);
    assertThat(faults.get(0).badValue()).contains("PO-2");
  }

  @Test
  void an_order_number_and_an_item_must_be_there() {
    var faults = refused("BRA*GR-1*20261125*00*1~RCD**11*EA~CTT*1~");

    assertThat(faults)
        .extracting(X12Fault::expected)
        .containsExactly(Expected.ORDER_NUMBER, Expected.ITEM, Expected.ELEMENT_PRESENT);
  }

  @Test
  void the_same_finding_twice_is_added_up_and_rejected_goes_back() {
    var line =
        read("BRA*GR-1*20261125*00*1~PRF*PO-1~"
                + "RCD**8*EA*1*EA*1*EA*01*2*EA*01*3*EA*08~"
                + LINE
                + "CTT*1~")
            .lines()
            .get(0);

    assertThat(line.lineRef()).isEqualTo("1");
    assertThat(line.damaged()).isEqualByComparingTo("3");
    assertThat(line.refused()).isEqualByComparingTo("4");
    assertThat(line.good()).isEqualByComparingTo("8");
  }

  @Test
  void without_a_moment_of_receipt_that_of_the_advice_holds() {
    var receipt = read("BRA*GR-1*20261125*00*1*0915~PRF*PO-1~RCD*1*8*EA~" + LINE + "CTT*1~");

    assertThat(receipt.receivedAt()).isEqualTo(Instant.parse("2026-11-25T09:15:00Z"));
    assertThat(receipt.despatchNumber()).isEmpty();
  }

  @Test
  @DisplayName("P10: why packs were not taken is read back as it was written, however long")
  void reasons_are_read_as_they_were_written() {
    var words = "EXP-01 EXPIRED: LOT A1 EXPIRED 2026-10-20. " + "SEND IT TO DISPOSAL ".repeat(9);
    var line = line("1", amoxicillin(Optional.empty()), "A1", "2028-09-30", "11", "0", "0", "2");
    var told =
        new Line(
            line.lineRef(),
            line.item(),
            line.unit(),
            line.lot(),
            line.expiry(),
            line.good(),
            line.damaged(),
            line.quarantined(),
            line.refused(),
            line.shortage(),
            line.over(),
            List.of(
                new StatedReason("EXPIRED", words.strip()),
                new StatedReason("LOT_MISMATCH", "TRC-03 LOT_MISMATCH: OTHER")));
    var receipt = of(told);

    var bytes =
        new ReceiptAdvice861Writer()
            .write(receipt, Sample.BUYER, Sample.control(1, "2026-11-25T14:15:00Z"));

    var interchange = Sample.read(bytes);
    assertThat(interchange.faults()).isEmpty();
    var read =
        Sample.understood(
            new ReceiptAdvice861Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));
    assertThat(read.lines().get(0).reasons()).isEqualTo(told.reasons());
    assertThat(read.lines().get(0).lot()).contains("A1");
  }

  private static ReceiptAdviceDocument of(Line line) {
    return new ReceiptAdviceDocument(
        Optional.empty(),
        "GR-1",
        Instant.parse("2026-11-25T14:10:00Z"),
        Optional.empty(),
        "PO-1",
        List.of(buyer()),
        List.of(line));
  }

  @Test
  void a_count_of_more_than_nine_digits_is_refused() {
    var line = line("1", amoxicillin(Optional.empty()), "A1", "2028-09-30", "1234567890");
    var receipt = of(line);

    assertThatThrownBy(
            () ->
                new ReceiptAdvice861Writer()
                    .write(receipt, Sample.BUYER, Sample.control(1, "2026-11-25T14:15:00Z")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count");
  }

  private static ReceiptAdviceDocument golden(Optional<Envelope> envelope) {
    return new ReceiptAdviceDocument(
        envelope,
        "GR-2026-000091",
        Instant.parse("2026-11-25T14:10:00Z"),
        Optional.of("DA-2026-5531"),
        "PO-2026-000417",
        List.of(buyer(), shipTo(), seller()),
        List.of(
            line("1", amoxicillin(Optional.empty()), "AMX26A7", "2028-09-30", "11", "1"),
            line("2", metformin(Optional.empty()), "MET26C1", "2028-05-31", "4"),
            line(
                "2", metformin(Optional.empty()), "MET26C4", "2028-08-31", "0", "0", "1", "0", "1"),
            line(
                "3",
                diclofenac(Optional.empty()),
                "DCG26B2",
                "2027-12-31",
                "3",
                "0",
                "0",
                "1",
                "0",
                "2")));
  }

  /**
   * Counts in the order good, damaged, quarantined, refused, short, over; what is left out is 0.
   */
  private static Line line(
      String lineRef, DocumentItem item, String lot, String expiry, String... counts) {
    return new Line(
        lineRef,
        item,
        "EA",
        Optional.of(lot),
        Optional.of(LocalDate.parse(expiry)),
        count(counts, 0),
        count(counts, 1),
        count(counts, 2),
        count(counts, 3),
        count(counts, 4),
        count(counts, 5),
        List.of());
  }

  private static BigDecimal count(String[] counts, int at) {
    return at < counts.length ? new BigDecimal(counts[at]) : BigDecimal.ZERO;
  }

  private static ReceiptAdviceDocument read(String segments) {
    return Sample.understood(reading(segments));
  }

  private static List<X12Fault> refused(String segments) {
    return Sample.misunderstood(reading(segments));
  }

  private static X12Reading<ReceiptAdviceDocument> reading(String segments) {
    var interchange = Sample.read(Sample.composed("RC", "861", segments));
    assertThat(interchange.faults()).isEmpty();
    return new ReceiptAdvice861Reader()
        .read(Sample.message(interchange), interchange, Sample.SELLER);
  }
}
