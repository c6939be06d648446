package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.UnitPrice;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.PriceCatalogueDocument;
import org.bencao.document.StatedReason;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Price catalogues, and what becomes of them")
class PriceCatalogue832Test {

  private static final Instant DAY = Instant.parse("2026-11-25T00:00:00Z");

  private static PriceCatalogueDocument catalogue() {
    return new PriceCatalogueDocument(
        Optional.empty(),
        "PL-2026-11",
        DAY,
        "USD",
        List.of(buyer(), seller()),
        List.of(
            new PriceCatalogueDocument.Line(
                "1",
                amoxicillin(Optional.empty()),
                Optional.of(new UnitPrice(new BigDecimal("9.8"), "USD")),
                Optional.of(LocalDate.of(2026, 12, 1))),
            new PriceCatalogueDocument.Line(
                "2", metformin(Optional.empty()), Optional.empty(), Optional.empty())));
  }

  private static byte[] written() {
    return new PriceCatalogue832Writer()
        .write(catalogue(), Sample.SELLER, Sample.control(7, "2026-11-25T08:00:00Z"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  @DisplayName("J1: a catalogue is read back as it was written")
  void is_read_back() {
    var interchange = Sample.read(written());
    assertThat(interchange.faults()).isEmpty();

    var read =
        Sample.understood(
            new PriceCatalogue832Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(read.number()).isEqualTo("PL-2026-11");
    assertThat(read.currency()).isEqualTo("USD");
    assertThat(read.lines()).isEqualTo(catalogue().lines());
    assertThat(read.parties()).isEqualTo(catalogue().parties());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "CTP**CAT*9.8~   | CTP**MSR*9.8~   | CTP | 2 | CODE",
        "CTP**CAT*9.8~   | CTP**CAT*-1~    | CTP | 3 | PRICE",
        "CTT*2~          | CTT*3~          | CTT | 1 | RIGHT_COUNT",
        "LIN*2*          | LIN*1*          | LIN | 1 | UNIQUE",
        "CTP**CAT*9.8~   | CTP*WS*CAT*9.8~ | CTP | 2 | CODE",
        "CTP**CAT*9.8~   | CTP**CAT*9.8*500*EA~ | CTP | 2 | CODE",
        "CTP**CAT*9.8~   | CTP**CAT*9.8~CUR*SE*CNY~ | CUR | 2 | CURRENCY",
      })
  void names_what_cannot_be_understood(
      String found, String by, String segment, int element, Expected wanted) {
    var spoiled = Counted.of(text(written()).replace(found.strip(), by.strip()));
    assertThat(spoiled).isNotEqualTo(text(written()));
    var interchange = Sample.read(spoiled.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    var faults =
        Sample.misunderstood(
            new PriceCatalogue832Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  @DisplayName("J1: what one class of trade pays, or who takes many, is no price for everybody")
  void reads_the_price_for_everybody() {
    var other =
        text(written())
            .replace("CTP**CAT*9.8~", "CTP*HO*CAT*8~CTP**CAT*7*500*EA~CTP**CAT*9.8*1*EA~");
    var interchange =
        Sample.read(Counted.of(other).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(interchange.faults()).isEmpty();

    var read =
        Sample.understood(
            new PriceCatalogue832Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(read.lines().get(0).price().orElseThrow().amount()).isEqualByComparingTo("9.8");
  }

  @Test
  @DisplayName("J2: an application advice is read back as it was written, with every reason")
  void advice_is_read_back() {
    var advice =
        new ApplicationAdviceDocument(
            Optional.empty(),
            "AA-1",
            Instant.parse("2026-11-25T14:10:00Z"),
            "832",
            "PL-2026-11",
            ApplicationAdviceDocument.Verdict.ACCEPTED_WITH_ERRORS,
            List.of(
                new StatedReason("PAYEE_MISMATCH", "MAT-03 PAYEE_MISMATCH: OF THE WHOLE"),
                new StatedReason("TWO_INVOICE_MISSING", "TIV-01 TWO_INVOICE_MISSING")),
            List.of(buyer(), seller()),
            List.of(
                new ApplicationAdviceDocument.Line(
                    "3",
                    List.of(
                        new StatedReason(
                            "SELLER_SCOPE", "SCP-01 SELLER_SCOPE: " + "LONG ".repeat(40).strip()),
                        new StatedReason("COLD_CAPABILITY", "STO-01 COLD_CAPABILITY")))));

    var bytes =
        new ApplicationAdvice824Writer()
            .write(advice, Sample.BUYER, Sample.control(8, "2026-11-25T14:15:00Z"));

    var interchange = Sample.read(bytes);
    assertThat(interchange.faults()).as(text(bytes)).isEmpty();
    var read =
        Sample.understood(
            new ApplicationAdvice824Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));
    assertThat(read.lines()).isEqualTo(advice.lines());
    assertThat(read.reasons()).isEqualTo(advice.reasons());
    assertThat(read.verdict()).isEqualTo(advice.verdict());
    assertThat(read.documentNumber()).isEqualTo("PL-2026-11");
    assertThat(read.documentType()).isEqualTo("832");
  }

  @Test
  @DisplayName("J2: who agreed on Chinese reads reasons in Chinese, and no element is too long")
  void advice_is_told_in_chinese() {
    var words = "SCP-01 SELLER_SCOPE: " + "该卖方不得销售此类药品*请核对经营范围~".repeat(8);
    var advice =
        new ApplicationAdviceDocument(
            Optional.empty(),
            "AA-1",
            Instant.parse("2026-11-25T14:10:00Z"),
            "832",
            "PL-2026-11",
            ApplicationAdviceDocument.Verdict.REJECTED,
            List.of(new StatedReason("SELLER_SCOPE", words)),
            List.of(buyer(), seller()),
            List.of());

    var bytes =
        new ApplicationAdvice824Writer()
            .write(advice, Sample.CHINESE, Sample.control(8, "2026-11-25T14:15:00Z"));

    var utf8 = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(utf8).contains("该卖方不得销售此类药品 请核对经营范围").doesNotContain("\uFFFD");
    assertThat(utf8.lines().filter(line -> line.startsWith("NTE")))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo("NTE**".length() + 80 + 1));
    assertThat(Sample.read(bytes).faults()).as("by whoever counts bytes, too").isEmpty();
  }
}
