package org.bencao.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J6: what cannot be read is found by the number that its first segment says")
class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "x12-850-004010-order.edi, PO-2026-000417",
    "x12-860-004010-change.edi, PO-2026-000417",
    "x12-855-004010-response.edi, PO-2026-000417",
    "x12-997-004010-accepted.edi, ",
    "edifact-orders-d96a.edi, PO-2026-000417",
    "edifact-contrl-accepted.edi, "
  })
  void reads(String sample, String number) {
    assertThat(number(sample)).isEqualTo(number);
  }

  private static String number(String sample) {
    var raw = bytes(sample);
    if (sample.startsWith("x12")) {
      var read = new X12InterchangeReader().read(raw, StandardCharsets.ISO_8859_1);
      return read.groups().get(0).messages().get(0).number(read.delimiters()).orElse(null);
    }
    var read = new EdifactInterchangeReader().read(raw);
    return read.messages().stream()
        .findFirst()
        .flatMap(message -> message.number(read.delimiters()))
        .orElse(null);
  }

  private static byte[] bytes(String sample) {
    try (var stream = DocumentNumberTest.class.getResourceAsStream("/samples/" + sample)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
