package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.dolorel;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;
import static org.bencao.integration.format.x12.SampleParts.shipTo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeDocument.Line;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChange860Test {

  @Test
  void the_golden_change_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.CHANGE));

    var change =
        Sample.understood(
            new OrderChange860Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(change.envelope().orElseThrow().messageType()).isEqualTo("860");
    assertThat(change).isEqualTo(golden(change.envelope()));
  }

  @Test
  void the_canonical_change_is_written_byte_for_byte() {
    assertThat(text(golden(Optional.empty()))).isEqualTo(Sample.text(Sample.CHANGE));
  }

  @Test
  void a_cancellation_takes_the_whole_order_back_and_has_no_lines() {
    var cancel = change(DocumentPurpose.CANCEL, "2", List.of());

    var text = text(cancel);

    assertThat(text).contains("BCH*01*SA*PO-2026-000417**2*").doesNotContain("POC*", "CTT*");
    assertThat(read(text).purpose()).isEqualTo(DocumentPurpose.CANCEL);
  }

  @Test
  void lines_of_a_cancellation_say_nothing_more() {
    var change = read(Sample.spoiled(Sample.CHANGE, "BCH*04*", "BCH*01*"));

    assertThat(change.purpose()).isEqualTo(DocumentPurpose.CANCEL);
    assertThat(change.lines()).isEmpty();
  }

  @Test
  void a_deleted_line_needs_no_quantity_and_no_unit() {
    var change = read(Sample.spoiled(Sample.CHANGE, "POC*3*DI*0*0*EA***", "POC*3*DI******"));

    assertThat(change.lines().get(1).quantity()).isEqualByComparingTo("0");
    assertThat(change.lines().get(1).unit()).isEqualTo("EA");
  }

  @Test
  void without_a_day_of_its_own_the_change_has_that_of_the_order() {
    var change =
        read(
            Sample.spoiled(Sample.CHANGE, "*20261124*****20261124~", "*20261123~")
                .replace("BCH*04*", "BCH*05*"));

    assertThat(change.issuedAt()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    assertThat(change.purpose()).isEqualTo(DocumentPurpose.REPLACE);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "POC*2*CA*6*6*EA***        | POC*2*CA*6*6*EA*1.99**",
        "~\\nN1*BY*                 | ~\\nDTM*002*20261130~\\nN1*BY*",
        "~\\nPOC*3*                 | ~\\nDTM*002*20261130~\\nPOC*3*",
        "~\\nPOC*3*                 | ~\\nSCH*6*EA***002*20261130~\\nPOC*3*",
        "PO-2026-000417**1*        | PO-2026-000417**A>1*"
      })
  void what_a_change_cannot_change_is_not_read_as_if_it_were_agreed(String found, String by) {
    var text = Sample.text(Sample.CHANGE);
    var spoiled = text.replaceFirst(Pattern.quote(unescaped(found)), unescaped(by));
    assertThat(spoiled).isNotEqualTo(text);
    int segments =
        spoiled.substring(spoiled.indexOf("ST*860"), spoiled.indexOf("GE*")).split("~").length;
    var interchange = Sample.read(spoiled.replaceFirst("SE\\*11", "SE*" + (segments - 1)));

    var message = Sample.message(interchange);
    assertThat(
            message.sound()
                && new OrderChange860Reader()
                    .read(message, interchange, Sample.SELLER)
                    .understood()
                    .isPresent())
        .isFalse();
  }

  private static String unescaped(String text) {
    return text.strip().replace("\\n", "\n");
  }

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "BCH*04*SA*PO-2026-000417* | BCH*04*SA**          | 8 |  2 | BCH | 3 | 324 | 1",
        "BCH*04*SA*                | BCH*99*SA*           | 8 |  2 | BCH | 1 | 353 | 7",
        "**1*20261124*             | **123456789*20261124*| 8 |  2 | BCH | 5 | 327 | 5",
        "POC*2*CA*6*6*EA*          | POC*2**6*6*EA*       | 8 |  8 | POC | 2 | 670 | 1",
        "POC*2*CA*6*6*EA*          | POC*2*CA*6*6**       | 8 |  8 | POC | 5 | 355 | 2",
        "POC*2*CA*6*6*EA*          | POC*2*CA*6,0*6*EA*   | 8 |  8 | POC | 3 | 330 | 6",
      })
  void a_fault_planted_in_a_change_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      int element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.CHANGE, found, by));

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
        "POC*2*CA*          | POC*2*QD*           | POC | 2 | CODE",
        "POC*2*CA*          | POC*2*PC*           | POC | 2 | CODE",
        "POC*2*CA*          | POC*3*CA*           | POC | 1 | UNIQUE",
        "POC*2*CA*          | POC**CA*            | POC | 1 | ELEMENT_PRESENT",
        "POC*2*CA*6*6*EA*   | POC*2*CA*6*6*QQ*    | POC | 5 | UNIT",
        "POC*2*CA*6*6*EA*   | POC*2*CA*-6*6*EA*   | POC | 3 | QUANTITY",
        "POC*2*CA*6*6*EA*   | POC*2*CA***EA*      | POC | 3 | QUANTITY",
        "UK*00399999205603  | UK*00399999205604   | POC | 11 | GTIN",
        "PO-2026-000417**1* | PO-2026-000417***   | BCH | 5 | ELEMENT_PRESENT",
        "CTT*2*6~           | CTT*3*6~            | CTT | 1 | RIGHT_COUNT",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.CHANGE, found, by));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new OrderChange860Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  void a_change_that_changes_nothing_is_neither_written_nor_read() {
    var nothing = change(DocumentPurpose.ORIGINAL, "1", List.of());
    var interchange = Sample.read(Sample.composed("PC", "860", "BCH*04*SA*PO-1**1*20261124~"));

    var reading =
        new OrderChange860Reader().read(Sample.message(interchange), interchange, Sample.SELLER);

    assertThat(Sample.misunderstood(reading))
        .extracting(X12Fault::segmentTag)
        .containsExactly("POC");
    assertThatThrownBy(() -> text(nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lines");
  }

  @Test
  void a_change_number_of_more_than_eight_characters_is_refused() {
    var change = change(DocumentPurpose.CANCEL, "123456789", List.of());

    assertThatThrownBy(() -> text(change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("change number");
  }

  private static OrderChangeDocument golden(Optional<Envelope> envelope) {
    return new OrderChangeDocument(
        envelope,
        "PO-2026-000417",
        "1",
        DocumentPurpose.ORIGINAL,
        Instant.parse("2026-11-24T00:00:00Z"),
        List.of(buyer(), shipTo(), seller()),
        List.of(
            new Line("2", metformin(Optional.empty()), new BigDecimal("6"), "EA"),
            new Line("3", dolorel(Optional.empty()), BigDecimal.ZERO, "EA")));
  }

  private static OrderChangeDocument change(
      DocumentPurpose purpose, String number, List<Line> lines) {
    return new OrderChangeDocument(
        Optional.empty(),
        "PO-2026-000417",
        number,
        purpose,
        Instant.parse("2026-11-24T00:00:00Z"),
        List.of(buyer()),
        lines);
  }

  private static String text(OrderChangeDocument change) {
    var bytes =
        new OrderChange860Writer()
            .write(change, Sample.BUYER, Sample.control(420, "2026-11-24T07:00:00Z"));
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static OrderChangeDocument read(String text) {
    var interchange = Sample.read(text);
    assertThat(interchange.faults()).isEmpty();
    return Sample.understood(
        new OrderChange860Reader().read(Sample.message(interchange), interchange, Sample.SELLER));
  }
}
