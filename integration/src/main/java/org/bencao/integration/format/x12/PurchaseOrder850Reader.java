package org.bencao.integration.format.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.integration.format.Expected;

/** Reads an X12 850 purchase order whose syntax is right. */
public class PurchaseOrder850Reader {

  public X12Reading<OrderDocument> read(
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
    private final Optional<String> currency;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      this.header = MessageText.before(text.segments(), "PO1", "CTT", "SE");
      this.currency =
          MessageText.first(header, "CUR")
              .flatMap(segment -> segment.maybe(2))
              .or(agreement::defaultCurrency);
    }

    X12Reading<OrderDocument> read() {
      var beg = MessageText.first(header, "BEG");
      if (beg.isEmpty()) {
        text.missingSegment("BEG", text.segments().get(0), Expected.ORDER_NUMBER);
        return text.reading(() -> null);
      }
      return read(beg.get());
    }

    private X12Reading<OrderDocument> read(X12Segment beg) {
      var number = text.required(beg, 3, "324", Expected.ORDER_NUMBER);
      // every answer names it as it is
      if (number.filter(SegmentWriter::carries).isEmpty() && number.isPresent()) {
        text.fault(beg, 3, "324", "6", Expected.ORDER_NUMBER);
      }
      var purpose = text.code(beg, 1, "353", X12Codes.PURPOSE, Expected.CODE);
      var type = text.code(beg, 2, "92", X12Codes.ORDER_TYPE, Expected.CODE);
      text.required(beg, 5, "373", Expected.DATE);
      var issued = text.date(beg, 5);
      if (currency.filter(code -> code.matches("[A-Z]{3}")).isEmpty()) {
        text.missingSegment("CUR", beg, Expected.CURRENCY);
      }
      var parties = PartyLoop.read(header, text);
      for (var role : List.of(Party.Role.BUYER, Party.Role.SELLER, Party.Role.SHIP_TO)) {
        if (party(parties, role).isEmpty()) {
          text.missingSegment("N1", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
        }
      }
      var requested = headerDate("002");
      var cancelAfter = headerDate("001");
      var lines = lines();
      return text.reading(
          () ->
              new OrderDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  issued.orElseThrow().atStartOfDay(agreement.partnerZone()).toInstant(),
                  purpose.orElse(DocumentPurpose.ORIGINAL),
                  type.orElse(OrderDocument.Type.STANDARD),
                  currency.orElseThrow(),
                  party(parties, Party.Role.BUYER).orElseThrow(),
                  party(parties, Party.Role.SELLER).orElseThrow(),
                  party(parties, Party.Role.SHIP_TO).orElseThrow(),
                  party(parties, Party.Role.BILL_TO),
                  requested,
                  cancelAfter,
                  references(),
                  lines));
    }

    private static Optional<Party> party(List<Party> parties, Party.Role role) {
      return parties.stream().filter(party -> party.role() == role).findFirst();
    }

    private Optional<LocalDate> headerDate(String kind) {
      return text.day(MessageText.before(header, "N9", "N1"), kind);
    }

    private List<DocRef> references() {
      var references = new ArrayList<DocRef>();
      for (var ref : MessageText.all(MessageText.before(header, "N9", "N1"), "REF")) {
        var number = ref.maybe(2);
        if (number.isPresent() && ref.text(1).equals("CT")) {
          references.add(DocRef.of(DocRef.Kind.CONTRACT, number.get()));
        } else if (number.isPresent() && ref.text(1).equals("CO")) {
          references.add(DocRef.of(DocRef.Kind.BUYER_REFERENCE, number.get()));
        }
      }
      return references;
    }

    private List<OrderDocument.Line> lines() {
      var detail = new ArrayList<>(text.segments().subList(header.size(), text.segments().size()));
      var lines = new ArrayList<OrderDocument.Line>();
      priced(header);
      var loops = MessageText.loops(MessageText.before(detail, "CTT", "SE"), "PO1");
      if (loops.isEmpty()) {
        text.missingSegment("PO1", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
      }
      var numbers = new HashSet<String>();
      for (var loop : loops) {
        var number = text.lineNumber(loop.get(0), numbers);
        line(loop, number).ifPresent(lines::add);
      }
      return lines;
    }

    private Optional<OrderDocument.Line> line(List<X12Segment> loop, String number) {
      var po1 = loop.get(0);
      var quantity = quantity(po1);
      var price =
          text.number(po1, 4, "212", Expected.PRICE)
              .flatMap(amount -> PriceBasis.perUnit(amount, currency, po1, 4, text));
      var name = MessageText.first(loop, "PID").flatMap(pid -> pid.maybe(5));
      var item = ItemPairs.read(po1, 6, name, text);
      if (item.isEmpty()) {
        text.fault(po1, 7, "234", "1", Expected.ITEM);
      }
      keepable(loop);
      var requested = text.day(loop, "002");
      var note = MessageText.first(loop, "MSG").flatMap(msg -> msg.maybe(1));
      if (quantity.isEmpty() || item.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new OrderDocument.Line(
              number,
              item.get(),
              quantity.get(),
              price,
              requested,
              OrderDocument.Substitution.ASK,
              Optional.empty(),
              note));
    }

    /** What the portal cannot keep would be lost: another place, days for parts, another price. */
    private void keepable(List<X12Segment> loop) {
      MessageText.all(loop, "N1").stream()
          .filter(n1 -> n1.text(1).equals("ST"))
          .findFirst()
          .ifPresent(n1 -> text.fault(n1, 1, "98", "7", Expected.ELEMENT_ABSENT));
      MessageText.all(loop, "SCH").stream()
          .skip(1)
          .findFirst()
          .ifPresent(sch -> text.fault(sch, 1, "380", "7", Expected.FEWER_REPEATS));
      priced(loop);
    }

    /** SAC01: an allowance or a charge; without either it only informs. */
    private void priced(List<X12Segment> segments) {
      MessageText.all(segments, "SAC").stream()
          .filter(sac -> sac.text(1).equals("A") || sac.text(1).equals("C"))
          .findFirst()
          .ifPresent(sac -> text.fault(sac, 1, "248", "7", Expected.ELEMENT_ABSENT));
    }

    private Optional<Quantity> quantity(X12Segment po1) {
      text.required(po1, 2, "330", Expected.QUANTITY);
      text.required(po1, 3, "355", Expected.UNIT);
      var value = text.number(po1, 2, "330", Expected.QUANTITY);
      var unit = text.code(po1, 3, "355", X12Codes.UNIT, Expected.UNIT);
      if (value.isPresent() && value.get().signum() <= 0) {
        text.fault(po1, 2, "330", "7", Expected.QUANTITY);
        return Optional.empty();
      }
      return value.flatMap(amount -> unit.flatMap(code -> text.quantity(amount, code, po1, 2)));
    }
  }
}
