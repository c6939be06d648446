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
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.x12.Acknowledgement997;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Reading;

/** The other end of the wire in these tests: it writes what the portal would, and reads answers. */
final class Portal {

  static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final String ORDER = "QN-26-000417";

  static final List<SandboxCatalogue.Entry> CATALOGUE =
      List.of(
          entry("K1", "09521021002015", "9.80"),
          entry("K2", "09521031002029", "12.40"),
          entry("K3", "09521131002035", "7.10"),
          entry("SBX-02", "09521999000020", "10.00"),
          entry("SBX-37", "09521999000037", "10.00"));

  private final X12Agreement ours =
      X12Agreement.of("ZZ", "9521321000018", "ZZ", "9521987000018", true, ZONE);
  private long control = 100;

  static SandboxProfile profile() {
    var theirs = X12Agreement.of("ZZ", "9521987000018", "ZZ", "9521321000018", true, ZONE);
    var pace = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofHours(5));
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
            .orElse(entry(sellerItem, "09521021002015", "9.80"));
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
            Party.of(Party.Role.BUYER, PartyId.gln("9521321000018"), "QINGNANG PHARMACY DEMO"),
            Party.of(Party.Role.SELLER, PartyId.gln("9521987000018"), "KANGHE WHOLESALE DEMO"),
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
    var interchange = interchange(bytes);
    var message = interchange.groups().get(0).messages().get(0);
    return document(new OrderResponse855Reader().read(message, interchange, ours), interchange);
  }

  AcknowledgementDocument acknowledged(byte[] bytes) {
    var interchange = interchange(bytes);
    var message = interchange.groups().get(0).messages().get(0);
    return document(
        new FunctionalAcknowledgement997Reader().read(message, interchange, ours), interchange);
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

  private static SandboxCatalogue.Entry entry(String item, String gtin, String price) {
    return new SandboxCatalogue.Entry(item, gtin, "ITEM " + item, "XBX", new BigDecimal(price));
  }
}
