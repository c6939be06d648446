package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.integration.format.x12.Acknowledgement997;
import org.bencao.integration.format.x12.DespatchAdvice856Reader;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.Invoice810Reader;
import org.bencao.integration.format.x12.OrderChange860Writer;
import org.bencao.integration.format.x12.OrderChangeResponse865Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.ReceiptAdvice861Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** The other end of the wire in these tests: it writes what the portal would, and reads answers. */
final class Portal {

  static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final String ORDER = "QN-26-000417";

  static final List<SandboxCatalogue.Entry> CATALOGUE =
      List.of(
          entry("K1", "09521021002015", "9.80", 13),
          entry("K2", "09521031002029", "12.40", 13),
          entry("K3", "09521131002035", "7.10", 9),
          entry("SBX-02", "09521999000020", "10.00", 13),
          entry("SBX-37", "09521999000037", "10.00", 13));

  private static final Party BUYER =
      Party.of(Party.Role.BUYER, PartyId.gln("9521321000018"), "QINGNANG PHARMACY DEMO");
  private static final Party SELLER =
      Party.of(Party.Role.SELLER, PartyId.gln("9521987000018"), "KANGHE WHOLESALE DEMO");

  private final X12Agreement ours =
      X12Agreement.of("ZZ", "9521321000018", "ZZ", "9521987000018", true, ZONE);
  private long control = 100;

  static SandboxProfile profile() {
    return profile(Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  static SandboxProfile profile(Duration despatch, Duration invoice) {
    var theirs = X12Agreement.of("ZZ", "9521987000018", "ZZ", "9521321000018", true, ZONE);
    var pace =
        new Pace(
            Duration.ofSeconds(2), despatch, invoice, Duration.ofSeconds(15), Duration.ofHours(5));
    return new SandboxProfile("kh", theirs, pace);
  }

  /** An order of K1, K2 and so on with these quantities. */
  byte[] order(String number, long... quantities) {
    var lines = new ArrayList<OrderDocument.Line>();
    for (var i = 0; i < quantities.length; i++) {
      lines.add(line(i + 1, CATALOGUE.get(i), quantities[i]));
    }
    return order(number, lines);
  }

  /** An order of one item of the wholesaler, in the seller's number. */
  byte[] orderOf(String sellerItem, long quantity) {
    var entry =
        CATALOGUE.stream()
            .filter(known -> known.sellerItem().equals(sellerItem))
            .findFirst()
            .orElse(entry(sellerItem, "09521021002015", "9.80", 13));
    return order(ORDER, List.of(line(1, entry, quantity)));
  }

  byte[] order(String number, List<OrderDocument.Line> lines) {
    var document =
        new OrderDocument(
            Optional.empty(),
            number,
            NOW,
            DocumentPurpose.ORIGINAL,
            OrderDocument.Type.STANDARD,
            "CNY",
            BUYER,
            SELLER,
            Party.of(Party.Role.SHIP_TO, PartyId.gln("9521321000025"), "JING AN"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            lines);
    return new PurchaseOrder850Writer().write(document, ours, next());
  }

  /** The portal's functional acknowledgement of an answer, if the answer can be read at all. */
  Optional<byte[]> acknowledgement(byte[] answer) {
    return new Acknowledgement997().compose(interchange(answer), ours, next());
  }

  X12Interchange interchange(byte[] bytes) {
    return new X12InterchangeReader().read(bytes, StandardCharsets.US_ASCII);
  }

  String type(byte[] bytes) {
    return interchange(bytes).groups().get(0).messages().get(0).type();
  }

  String control(byte[] bytes) {
    return interchange(bytes).header().orElseThrow().control();
  }

  OrderResponseDocument response(byte[] bytes) {
    return read(bytes, new OrderResponse855Reader()::read);
  }

  DespatchAdviceDocument despatch(byte[] bytes) {
    return read(bytes, new DespatchAdvice856Reader()::read);
  }

  InvoiceDocument invoice(byte[] bytes) {
    return read(bytes, new Invoice810Reader()::read);
  }

  OrderChangeResponseDocument changeAnswer(byte[] bytes) {
    return read(bytes, new OrderChangeResponse865Reader()::read);
  }

  AcknowledgementDocument acknowledged(byte[] bytes) {
    return read(bytes, new FunctionalAcknowledgement997Reader()::read);
  }

  /** So much of K1, K2 and so on is still wanted. */
  byte[] change(String order, String number, long... wanted) {
    var lines = new ArrayList<OrderChangeDocument.Line>();
    for (var i = 0; i < wanted.length; i++) {
      lines.add(
          new OrderChangeDocument.Line(
              Integer.toString(i + 1), item(i), BigDecimal.valueOf(wanted[i]), "XBX"));
    }
    return change(order, number, DocumentPurpose.REPLACE, lines);
  }

  /** Nothing of the order is wanted any more. */
  byte[] cancellation(String order, String number) {
    return change(order, number, DocumentPurpose.CANCEL, List.of());
  }

  byte[] change(
      String order, String number, DocumentPurpose purpose, List<OrderChangeDocument.Line> lines) {
    var document =
        new OrderChangeDocument(
            Optional.empty(), order, number, purpose, NOW, List.of(BUYER, SELLER), lines);
    return new OrderChange860Writer().write(document, ours, next());
  }

  /** What was found of K1, so much of it good and the rest in one of the other ways. */
  static ReceiptAdviceDocument.Line found(
      int number, long good, long damaged, long quarantined, long refused, long shortage) {
    return new ReceiptAdviceDocument.Line(
        Integer.toString(number),
        item(number - 1),
        "XBX",
        Optional.of("L1"),
        Optional.empty(),
        BigDecimal.valueOf(good),
        BigDecimal.valueOf(damaged),
        BigDecimal.valueOf(quarantined),
        BigDecimal.valueOf(refused),
        BigDecimal.valueOf(shortage),
        BigDecimal.ZERO,
        List.of());
  }

  byte[] advice(String order, String number, ReceiptAdviceDocument.Line... lines) {
    var document =
        new ReceiptAdviceDocument(
            Optional.empty(),
            number,
            NOW,
            Optional.of("DA-" + order),
            order,
            List.of(BUYER, SELLER),
            List.of(lines));
    return new ReceiptAdvice861Writer().write(document, ours, next());
  }

  /** Control numbers from here on are larger. */
  void skipTo(long number) {
    control = Math.max(control, number);
  }

  private static DocumentItem item(int index) {
    var entry = CATALOGUE.get(index);
    return DocumentItem.of(new Gtin(entry.gtin()), entry.sellerItem(), entry.name());
  }

  /** A reader of one kind of message. */
  private interface Reader<T> {
    X12Reading<T> read(X12Message message, X12Interchange interchange, X12Agreement agreement);
  }

  private <T> T read(byte[] bytes, Reader<T> reader) {
    var interchange = interchange(bytes);
    var message = interchange.groups().get(0).messages().get(0);
    return document(reader.read(message, interchange, ours), interchange);
  }

  static OrderDocument.Line line(int number, SandboxCatalogue.Entry entry, long quantity) {
    return OrderDocument.Line.of(
        number,
        DocumentItem.of(new Gtin(entry.gtin()), entry.sellerItem(), entry.name()),
        Quantity.of(quantity, entry.unit()),
        new UnitPrice(entry.price(), "CNY"));
  }

  private static <T> T document(X12Reading<T> reading, X12Interchange interchange) {
    if (reading instanceof X12Reading.Read<T> read && interchange.faults().isEmpty()) {
      return read.document();
    }
    throw new AssertionError("not readable: " + reading + " " + interchange.faults());
  }

  private X12Control next() {
    control++;
    return new X12Control(control, control, "0001", NOW);
  }

  private static SandboxCatalogue.Entry entry(String item, String gtin, String price, int vat) {
    return new SandboxCatalogue.Entry(
        item, gtin, "ITEM " + item, "XBX", new BigDecimal(price), BigDecimal.valueOf(vat), false);
  }
}
