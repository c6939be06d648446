package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.DocumentPurpose;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Hierarchy.Level;

/** Reads an X12 856 ship notice whose syntax is right. */
public class DespatchAdvice856Reader {

  public X12Reading<DespatchAdviceDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    return new Reading(message, interchange, agreement).read();
  }

  /** One message being read. */
  private static final class Reading {

    private final X12Message message;
    private final X12Interchange interchange;
    private final X12Agreement agreement;
    private final MessageText text;
    private final List<X12Segment> header;
    private final List<X12Segment> detail;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      this.header = MessageText.before(text.segments(), "HL", "CTT", "SE");
      this.detail = text.segments().subList(header.size(), text.segments().size());
    }

    X12Reading<DespatchAdviceDocument> read() {
      var bsn = MessageText.first(header, "BSN");
      if (bsn.isEmpty()) {
        text.missingSegment("BSN", text.segments().get(0), Expected.SEGMENT_PRESENT);
        return text.reading(() -> null);
      }
      return read(bsn.get());
    }

    private X12Reading<DespatchAdviceDocument> read(X12Segment bsn) {
      var purpose = text.code(bsn, 1, "353", X12Codes.PURPOSE, Expected.CODE);
      var number = text.required(bsn, 2, "396", Expected.ELEMENT_PRESENT);
      text.required(bsn, 3, "373", Expected.DATE);
      var issued = Moments.read(bsn, 3, 4, text, agreement.partnerZone());
      var levels = Hierarchy.read(MessageText.before(detail, "CTT", "SE"), text);
      var shipment = shipment(levels, bsn);
      orders(levels).forEach(this::requireNumber);
      var packages = new PackageLevels(levels, text);
      var lines = new DespatchLineReader(packages, text).read(levels);
      var shippedOn = date(shipment, "011");
      var expectedOn = date(shipment, "017");
      var parties = PartyLoop.read(header(levels), text);
      var packageCount = packageCount(shipment);
      checkTotals();
      return text.reading(
          () ->
              new DespatchAdviceDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  purpose.orElse(DocumentPurpose.ORIGINAL),
                  issued.orElseThrow(),
                  shippedOn,
                  expectedOn,
                  parties,
                  carrier(shipment),
                  References.read(shipment, "CN"),
                  References.read(shipment, "BM").stream().findFirst(),
                  packageCount,
                  packages.packages(),
                  lines));
    }

    private List<X12Segment> shipment(List<Level> levels, X12Segment bsn) {
      var shipment = levels.stream().filter(level -> level.is(Hierarchy.SHIPMENT)).findFirst();
      if (shipment.isEmpty()) {
        text.missingSegment("HL", bsn, Expected.LEVEL);
      }
      return shipment.map(Level::segments).orElse(List.of());
    }

    private static List<Level> orders(List<Level> levels) {
      return levels.stream().filter(level -> level.is(Hierarchy.ORDER)).toList();
    }

    private void requireNumber(Level order) {
      order
          .first("PRF")
          .ifPresentOrElse(
              prf -> text.required(prf, 1, "324", Expected.ORDER_NUMBER),
              () -> text.missingSegment("PRF", order.hl(), Expected.ORDER_NUMBER));
    }

    /**
     * What the levels say that speak of the whole: parties stand at the shipment and the orders.
     */
    private static List<X12Segment> header(List<Level> levels) {
      var segments = new ArrayList<X12Segment>();
      levels.stream()
          .filter(level -> level.is(Hierarchy.SHIPMENT) || level.is(Hierarchy.ORDER))
          .map(Level::segments)
          .forEach(segments::addAll);
      return segments;
    }

    private Optional<LocalDate> date(List<X12Segment> shipment, String kind) {
      var dates = new ArrayList<>(MessageText.all(shipment, "DTM"));
      dates.addAll(MessageText.all(header, "DTM"));
      return dates.stream()
          .filter(dtm -> dtm.text(1).equals(kind))
          .findFirst()
          .flatMap(dtm -> text.date(dtm, 2));
    }

    private static Optional<Carrier> carrier(List<X12Segment> shipment) {
      return MessageText.all(shipment, "TD5").stream()
          .map(
              td5 ->
                  new Carrier(td5.maybe(3).filter(code -> td5.text(2).equals("2")), td5.maybe(5)))
          .filter(carrier -> carrier.scac().isPresent() || carrier.name().isPresent())
          .findFirst();
    }

    /** Cartons; pallets under them are counted apart. */
    private Optional<Integer> packageCount(List<X12Segment> shipment) {
      var cartons =
          MessageText.all(shipment, "TD1").stream()
              .filter(td1 -> td1.text(1).startsWith("CTN"))
              .findFirst();
      cartons
          .filter(td1 -> td1.maybe(2).isPresent() && td1.count(2).isEmpty())
          .ifPresent(td1 -> text.fault(td1, 2, "80", "6", Expected.QUANTITY));
      return cartons.flatMap(td1 -> td1.count(2));
    }

    private void checkTotals() {
      Totals.checkCount(detail, MessageText.all(detail, "HL").size(), text);
      var shipped =
          MessageText.all(detail, "SN1").stream()
              .flatMap(sn1 -> text.number(sn1, 2, "382", Expected.QUANTITY).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      Totals.checkHash(detail, shipped, text);
    }
  }
}
