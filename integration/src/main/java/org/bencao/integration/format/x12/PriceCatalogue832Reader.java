package org.bencao.integration.format.x12;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.UnitPrice;
import org.bencao.document.PriceCatalogueDocument;
import org.bencao.document.PriceCatalogueDocument.Line;
import org.bencao.integration.format.Expected;

/** Reads an X12 832 price/sales catalogue whose syntax is right. */
public class PriceCatalogue832Reader {

  /** DE 236 of what everybody pays: catalogue, list and net price, price of a unit. */
  private static final Set<String> PRICES = Set.of("CAT", "LPR", "NTP", "UCP", "WHL");

  public X12Reading<PriceCatalogueDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return message.sound()
        ? new Reading(message, interchange, agreement).read()
        : new X12Reading.Unreadable<>(message.faults());
  }

  /** One message being read. */
  private static final class Reading {

    private final X12Message message;
    private final X12Interchange interchange;
    private final X12Agreement agreement;
    private final MessageText text;
    private final List<X12Segment> header;
    private final Optional<String> currency;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      this.header = MessageText.before(text.segments(), "LIN", "CTT", "SE");
      this.currency =
          MessageText.first(header, "CUR")
              .flatMap(segment -> segment.maybe(2))
              .or(agreement::defaultCurrency);
    }

    X12Reading<PriceCatalogueDocument> read() {
      var bct = MessageText.first(header, "BCT").orElseThrow();
      var number = text.required(bct, 2, "684", Expected.ELEMENT_PRESENT);
      if (number.filter(SegmentWriter::carries).isEmpty() && number.isPresent()) {
        text.fault(bct, 2, "684", "6", Expected.ELEMENT_PRESENT);
      }
      if (currency.filter(code -> code.matches("[A-Z]{3}")).isEmpty()) {
        text.missingSegment("CUR", bct, Expected.CURRENCY);
      }
      var issued = text.day(MessageText.before(header, "N9", "N1"), "097");
      var parties = PartyLoop.read(header, text);
      var lines = lines();
      return text.reading(
          () ->
              new PriceCatalogueDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  issued
                      .map(one -> one.atStartOfDay(agreement.partnerZone()).toInstant())
                      .or(this::preparedAt)
                      .orElse(Instant.EPOCH),
                  currency.orElseThrow(),
                  parties,
                  lines));
    }

    private Optional<Instant> preparedAt() {
      return EnvelopeReader.read(message, interchange, agreement)
          .flatMap(envelope -> envelope.preparedAt());
    }

    private List<Line> lines() {
      var detail = new ArrayList<>(text.segments().subList(header.size(), text.segments().size()));
      var loops = MessageText.loops(MessageText.before(detail, "CTT", "SE"), "LIN");
      if (loops.isEmpty()) {
        text.missingSegment("LIN", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
      }
      var lines = new ArrayList<Line>();
      var numbers = new HashSet<String>();
      for (var loop : loops) {
        var number = text.lineNumber(loop.get(0), numbers);
        line(loop, number).ifPresent(lines::add);
      }
      Totals.checkCount(text.segments(), loops.size(), text);
      return lines;
    }

    private Optional<Line> line(List<X12Segment> loop, String number) {
      var lin = loop.get(0);
      var name = MessageText.first(loop, "PID").flatMap(pid -> pid.maybe(5));
      var item = ItemPairs.read(lin, 2, name, text);
      if (item.isEmpty()) {
        text.fault(lin, 3, "234", "1", Expected.ITEM);
      }
      var price = price(loop);
      var from = text.day(loop, PriceCatalogue832Writer.EFFECTIVE);
      return item.map(found -> new Line(number, found, price, from));
    }

    /** CTP04: from how many packs on it holds. */
    private static boolean isOfOne(String quantity) {
      return quantity.isEmpty() || quantity.matches("0*1(\\.0*)?");
    }

    /** What one class of trade pays, or who takes many, is not for here. */
    private Optional<UnitPrice> price(List<X12Segment> loop) {
      MessageText.first(loop, "CUR")
          .filter(cur -> !currency.equals(cur.maybe(2)))
          .ifPresent(cur -> text.fault(cur, 2, "100", "7", Expected.CURRENCY));
      var prices = MessageText.all(loop, "CTP");
      var stated =
          prices.stream()
              .filter(ctp -> ctp.maybe(1).isEmpty() && isOfOne(ctp.text(4)))
              .filter(ctp -> PRICES.contains(ctp.text(2)))
              .findFirst();
      if (stated.isEmpty() && !prices.isEmpty()) {
        text.fault(prices.get(0), 2, "236", "7", Expected.CODE);
      }
      return stated.flatMap(
          ctp ->
              text.number(ctp, 3, "212", Expected.PRICE)
                  .flatMap(amount -> text.price(amount, currency, ctp, 3)));
    }
  }
}
