package org.bencao.integration.format.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The golden files, the agreement they were made under, and ways to spoil them. */
final class Edifact {

  static final String ORDER = "edifact-orders-d96a.edi";
  static final String RESPONSE = "edifact-ordrsp-d96a.edi";
  static final String ACCEPTED = "edifact-contrl-accepted.edi";
  static final String REJECTED = "edifact-contrl-rejected.edi";
  static final List<String> ALL = List.of(ORDER, RESPONSE, ACCEPTED, REJECTED);

  /** The buyer's side. */
  static final EdifactAgreement BUYER = agreement("D96A", Locale.ENGLISH);

  private Edifact() {}

  static EdifactAgreement agreement(String version, Locale language) {
    return new EdifactAgreement(
        version, "14", "9521321000018", "14", "9521987000018", true, ZoneOffset.UTC, language);
  }

  static EdifactControl control(long number) {
    return new EdifactControl(number, Instant.parse("2026-11-23T08:25:00Z"));
  }

  static byte[] bytes(String name) {
    try (var stream = Edifact.class.getResourceAsStream("/samples/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.ISO_8859_1);
  }

  static EdifactInterchange read(byte[] bytes) {
    return new EdifactInterchangeReader().read(bytes);
  }

  static EdifactInterchange read(String text) {
    return read(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static EdifactMessage message(EdifactInterchange interchange) {
    assertThat(interchange.messages()).hasSize(1);
    return interchange.messages().get(0);
  }

  static <T> T understood(EdifactReading<T> reading) {
    assertThat(reading).isInstanceOf(EdifactReading.Read.class);
    return ((EdifactReading.Read<T>) reading).document();
  }

  static <T> List<EdifactFault> misunderstood(EdifactReading<T> reading) {
    assertThat(reading).isInstanceOf(EdifactReading.Unreadable.class);
    return ((EdifactReading.Unreadable<T>) reading).faults();
  }

  /** With the number of segments that are there. */
  static String counted(String text) {
    var message = text.substring(text.indexOf("UNH+"), text.indexOf("UNT+"));
    return text.replaceFirst("UNT\\+[0-9]+", "UNT+" + (message.split("'").length));
  }
}
