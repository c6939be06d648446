package org.bencao.integration.format.x12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The golden files, the agreement they were made under, and ways to spoil them. */
final class Sample {

  static final String ORDER = "x12-850-004010-order.edi";
  static final String RESPONSE = "x12-855-004010-response.edi";
  static final String DESPATCH = "x12-856-004010-despatch.edi";
  static final String INVOICE = "x12-810-004010-invoice.edi";
  static final String RECEIPT = "x12-861-004010-receipt.edi";
  static final String CHANGE = "x12-860-004010-change.edi";
  static final String CHANGE_RESPONSE = "x12-865-004010-change-response.edi";
  static final String ACCEPTED = "x12-997-004010-accepted.edi";
  static final String REJECTED = "x12-997-004010-rejected.edi";
  static final List<String> ALL =
      List.of(
          ORDER, RESPONSE, DESPATCH, INVOICE, RECEIPT, CHANGE, CHANGE_RESPONSE, ACCEPTED, REJECTED);

  /** The pharmacy's side: what it sends are orders and acknowledgements. */
  static final X12Agreement BUYER =
      X12Agreement.of("ZZ", "9521321000018", "ZZ", "9521987000018", true, ZoneOffset.UTC);

  /** The wholesaler's side. */
  static final X12Agreement SELLER =
      X12Agreement.of("ZZ", "9521987000018", "ZZ", "9521321000018", true, ZoneOffset.UTC);

  /** A wholesaler that is told in Chinese. */
  static final X12Agreement CHINESE =
      new X12Agreement(
          "004010",
          "ZZ",
          "9521321000018",
          "ZZ",
          "9521987000018",
          true,
          ZoneOffset.UTC,
          BpMeans.BACKORDERED,
          false,
          Optional.empty(),
          Locale.SIMPLIFIED_CHINESE);

  private Sample() {}

  static byte[] bytes(String name) {
    try (var stream = Sample.class.getResourceAsStream("/samples/" + name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.US_ASCII);
  }

  static X12Interchange read(byte[] bytes) {
    return new X12InterchangeReader().read(bytes, StandardCharsets.UTF_8);
  }

  static X12Interchange read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only message of an interchange. */
  static X12Message message(X12Interchange interchange) {
    return interchange.groups().get(0).messages().get(0);
  }

  /** A golden file with one text replaced, which must be there. */
  static String spoiled(String name, String found, String by) {
    var text = text(name);
    if (!text.contains(found)) {
      throw new IllegalArgumentException(found + " is not in " + name);
    }
    return text.replace(found, by);
  }

  /** A message in the wholesaler's envelope, its segments counted right. */
  static String composed(String functionalId, String type, String segments) {
    var count = segments.split("~").length + 2;
    return text(RESPONSE).substring(0, IsaReader.LENGTH)
        + ("GS*" + functionalId + "*9521987000018*9521321000018*20261123*0820*90112*X*004010~")
        + ("ST*" + type + "*0001~" + segments + "SE*" + count + "*0001~")
        + "GE*1*90112~IEA*1*000090112~";
  }

  static X12Control control(long number, String at) {
    return new X12Control(number, number, "0001", Instant.parse(at));
  }

  static <T> T understood(X12Reading<T> reading) {
    if (reading instanceof X12Reading.Read<T> read) {
      return read.document();
    }
    throw new AssertionError("not understood: " + reading);
  }

  static <T> List<X12Fault> misunderstood(X12Reading<T> reading) {
    if (reading instanceof X12Reading.Unreadable<T> unreadable) {
      return unreadable.faults();
    }
    throw new AssertionError("understood: " + reading);
  }
}
