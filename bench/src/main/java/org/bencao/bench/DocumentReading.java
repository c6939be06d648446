package org.bencao.bench;

import io.xlate.edi.stream.EDIInputFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.Address;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Reading;
import org.bencao.integration.format.edifact.EdifactAgreement;
import org.bencao.integration.format.edifact.EdifactControl;
import org.bencao.integration.format.edifact.EdifactInterchangeReader;
import org.bencao.integration.format.edifact.OrdersReader;
import org.bencao.integration.format.edifact.OrdersWriter;
import org.bencao.integration.format.ubl.UblAgreement;
import org.bencao.integration.format.ubl.UblControl;
import org.bencao.integration.format.ubl.UblInterchangeReader;
import org.bencao.integration.format.ubl.UblOrderReader;
import org.bencao.integration.format.ubl.UblOrderWriter;
import org.bencao.integration.format.ubl.UblSoundness;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12InterchangeReader;

/** Orders of twenty lines from bytes to what they mean, without a database, in one thread. */
final class DocumentReading implements Benchmark {

  private static final Duration TURN = Duration.ofMillis(1500);
  private static final int LINES = 20;
  private static final String OURS = "9521000000001";
  private static final String THEIRS = "9521321000018";
  private static final Instant NOW = Instant.parse("2026-11-23T08:25:00Z");
  private static final String RELEASE = "2026.5";

  private final Subject subject;
  private final Runnable product;
  private final Runnable limit;

  private DocumentReading(Subject subject, Runnable product, Runnable limit) {
    this.subject = subject;
    this.product = product;
    this.limit = limit;
  }

  private static Subject subject(String format, double goal, String limit, int bytes) {
    return new Subject(
        "P4R/" + format,
        Target.atLeast(goal),
        "documents/s",
        limit,
        "parsed, validated and mapped, %d lines, %d bytes, one thread".formatted(LINES, bytes));
  }

  static DocumentReading x12() {
    var agreement =
        new X12Agreement(
            "004010",
            "ZZ",
            OURS,
            "ZZ",
            THEIRS,
            false,
            ZoneOffset.UTC,
            BpMeans.SHIPPED,
            true,
            Optional.empty(),
            Locale.ENGLISH);
    var bytes =
        new PurchaseOrder850Writer().write(order(), agreement, new X12Control(1, 1, "0001", NOW));
    var interchanges = new X12InterchangeReader();
    var orders = new PurchaseOrder850Reader();
    return new DocumentReading(
        subject("X12 850", 0.5, "StAEDI alone", bytes.length),
        () -> {
          var interchange = interchanges.read(bytes, StandardCharsets.ISO_8859_1);
          var message = interchange.groups().get(0).messages().get(0);
          understood(orders.read(message, interchange, agreement));
        },
        () -> parse(bytes));
  }

  static DocumentReading edifact() {
    var agreement =
        new EdifactAgreement(
            "D96A", "14", OURS, "14", THEIRS, false, ZoneOffset.UTC, Locale.ENGLISH);
    var bytes = new OrdersWriter().write(order(), agreement, new EdifactControl(1, NOW));
    var interchanges = new EdifactInterchangeReader();
    var orders = new OrdersReader();
    return new DocumentReading(
        subject("EDIFACT ORDERS", 0.5, "StAEDI alone", bytes.length),
        () -> {
          var interchange = interchanges.read(bytes);
          understood(orders.read(interchange.messages().get(0), interchange, agreement));
        },
        () -> parse(bytes));
  }

  static DocumentReading ubl() {
    var agreement =
        new UblAgreement(RELEASE, "0088", OURS, "0088", THEIRS, ZoneOffset.UTC, Locale.ENGLISH);
    var bytes = new UblOrderWriter().write(order(), agreement, new UblControl(1, NOW));
    var interchanges = new UblInterchangeReader();
    var orders = new UblOrderReader();
    var read = interchanges.read(bytes);
    return new DocumentReading(
        subject("UBL Order", 0.9, "the rules of OpenPEPPOL alone", bytes.length),
        () -> {
          var interchange = interchanges.read(bytes);
          sound(UblSoundness.faults(interchange, RELEASE));
          understood(orders.read(interchange, agreement));
        },
        () -> sound(UblSoundness.faults(read, RELEASE)));
  }

  private static OrderDocument order() {
    return new OrderDocument(
        Optional.empty(),
        "PO-2026-000417",
        NOW,
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        "EUR",
        party(Party.Role.BUYER, THEIRS),
        party(Party.Role.SELLER, "9521987000018"),
        party(Party.Role.SHIP_TO, "9521321000025"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        IntStream.rangeClosed(1, LINES).mapToObj(DocumentReading::line).toList());
  }

  private static Party party(Party.Role role, String gln) {
    var address =
        new Address(
            List.of("14 Castlewood Avenue"),
            Optional.of("Dublin"),
            Optional.empty(),
            Optional.of("D06 X2Y3"),
            Optional.of("IE"));
    return new Party(
        role,
        List.of(PartyId.gln(gln)),
        Optional.of("Lindenhof Pharmacy Ltd"),
        Optional.of(address));
  }

  private static OrderDocument.Line line(int number) {
    return OrderDocument.Line.of(
        number,
        DocumentItem.of(
            new Gtin("00399999101011"), "HM-10023" + number, "Amoxicillin 500 mg capsules, 100"),
        Quantity.of(12, "XBX"),
        new UnitPrice(new BigDecimal("6.85"), "EUR"));
  }

  private static void understood(Reading<?> reading) {
    sound(reading.misunderstood());
  }

  private static void sound(List<?> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("not understood: " + faults);
    }
  }

  /** perf:D3, without a schema. */
  private static void parse(byte[] bytes) {
    try (var stream = new ByteArrayInputStream(bytes);
        var reader = EDIInputFactory.newFactory().createEDIStreamReader(stream)) {
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (Exception e) {
      throw new IllegalStateException("the raw parser gave up", e);
    }
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public double product() {
    return perSecond(product);
  }

  @Override
  public double limit() {
    return perSecond(limit);
  }

  private static double perSecond(Runnable act) {
    long start = System.nanoTime();
    long end = start + TURN.toNanos();
    int done = 0;
    while (System.nanoTime() < end) {
      act.run();
      done++;
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  @Override
  public void close() {
    // nothing is held
  }
}
