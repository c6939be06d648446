package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.document.ReturnRequestDocument.Cause;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What buyers' systems want to give back")
class ReturnRequest180Test {

  private static final Gtin AMOXICILLIN = new Gtin("00399999101011");

  private static ReturnRequestDocument request(Cause cause) {
    return new ReturnRequestDocument(
        Optional.empty(),
        "RT-2026-0007",
        Instant.parse("2026-11-25T14:10:00Z"),
        "ASN-55120",
        cause,
        List.of(buyer(), seller()),
        List.of(
            new ReturnRequestDocument.Line(
                "1",
                amoxicillin(Optional.of("AMOXICILLIN 500 MG")),
                Optional.of("AX7731"),
                new Quantity(BigDecimal.valueOf(2), "XBO"),
                List.of(PackCode.of(AMOXICILLIN, "S1"), PackCode.of(AMOXICILLIN, "S2"))),
            new ReturnRequestDocument.Line(
                "2",
                metformin(Optional.empty()),
                Optional.empty(),
                new Quantity(BigDecimal.valueOf(6), "XBO"),
                List.of())));
  }

  private static byte[] written(Cause cause) {
    return new ReturnRequest180Writer()
        .write(request(cause), Sample.SELLER, Sample.control(7, "2026-11-25T08:00:00Z"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  @DisplayName("G5, J1: a return is read back as it was written, with lots and packs")
  void is_read_back(Cause cause) {
    var interchange = Sample.read(written(cause));
    assertThat(interchange.faults()).as(text(written(cause))).isEmpty();

    var read =
        Sample.understood(
            new ReturnRequest180Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(read.number()).isEqualTo("RT-2026-0007");
    assertThat(read.issuedAt()).isEqualTo(request(cause).issuedAt());
    assertThat(read.despatchNumber()).isEqualTo("ASN-55120");
    assertThat(read.cause()).isEqualTo(cause);
    assertThat(read.parties()).isEqualTo(request(cause).parties());
    assertThat(read.lines()).isEqualTo(request(cause).lines());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BGN*00*          | BGN*05*          | BGN | 1 | CODE",
        "RT-2026-0007     | R^1              | BGN | 2 | LENGTH",
        "RDR**EI~         | RDR**CV~         | RDR | 2 | CODE",
        "RDR**EI~         | RDR*RA~          | RDR | 2 | CODE",
        "N9*SI*ASN-55120~ | N9*BM*ASN-55120~ | N9  | 0 | SEGMENT_PRESENT",
        "N9*LT*AX7731~    | N9*LT*AX7731~N9*LT*AX7732~ | N9 | 2 | LOT",
        "*6*BO*           | *-6*BO*          | BLI | 3 | QUANTITY",
        "*6*BO*           | *6*QQ*           | BLI | 4 | UNIT",
        "N9*SE*S1~        | N9*SE*S12345678901234567890123~    | N9  | 2 | SERIAL",
      })
  void names_what_cannot_be_understood(
      String found, String by, String segment, int element, Expected wanted) {
    var spoiled = text(written(Cause.NOT_NEEDED)).replace(found.strip(), by.strip());
    assertThat(spoiled).isNotEqualTo(text(written(Cause.NOT_NEEDED)));
    var interchange = Sample.read(Counted.of(spoiled).getBytes(StandardCharsets.ISO_8859_1));

    var faults =
        Sample.misunderstood(
            new ReturnRequest180Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  @DisplayName("J1: one return has one reason, in the header or the same on each line")
  void takes_one_reason() {
    var onLines =
        text(written(Cause.RECALL))
            .replace("RDR**RE~\n", "")
            .replaceAll("(N9\\*SE\\*S2~\n)", "$1")
            .replaceAll("(PID\\*F\\*\\*\\*\\*AMOXICILLIN 500 MG~)", "$1RDR**RE~");
    var interchange = Sample.read(Counted.of(onLines).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(interchange.faults()).as(onLines).isEmpty();

    var read =
        Sample.understood(
            new ReturnRequest180Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    assertThat(read.cause()).isEqualTo(Cause.RECALL);
  }
}
