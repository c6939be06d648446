package org.bencao.integration.format.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Golden documents, and what is said of documents in tests. */
final class Ubl {

  static final String ORDER = "ubl-order.xml";
  static final UblAgreement BUYER = agreement("2026.5");
  static final Instant NOW = Instant.parse("2026-11-23T08:20:00Z");

  private Ubl() {}

  static UblAgreement agreement(String version) {
    return new UblAgreement(
        version,
        "0088",
        "9521000000001",
        "0088",
        "9521321000018",
        ZoneId.of("Europe/Dublin"),
        Locale.ENGLISH);
  }

  static UblControl control(long number) {
    return new UblControl(number, NOW);
  }

  static byte[] bytes(String name) {
    try (var sample = Ubl.class.getResourceAsStream("/samples/" + name)) {
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static UblInterchange read(byte[] bytes) {
    return new UblInterchangeReader().read(bytes);
  }

  static UblInterchange read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong by the rules of the standard. */
  static List<UblFault> broken(UblInterchange interchange) {
    var document = interchange.document().orElseThrow();
    return PeppolRules.broken(document, UblType.of(document).orElseThrow(), "2026.5");
  }

  /** A document of ours obeys all rules. */
  static UblInterchange valid(byte[] bytes) {
    var interchange = read(bytes);
    var shown = new String(bytes, StandardCharsets.UTF_8);
    assertThat(interchange.faults()).as(shown).isEmpty();
    assertThat(broken(interchange)).as(shown).isEmpty();
    return interchange;
  }

  static <T> T understood(UblReading<T> reading) {
    assertThat(reading.misunderstood()).isEmpty();
    return reading.understood().orElseThrow();
  }
}
