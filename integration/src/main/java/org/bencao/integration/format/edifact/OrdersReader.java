package org.bencao.integration.format.edifact;

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

/** Reads an EDIFACT ORDERS purchase order whose syntax is right. */
public class OrdersReader {

  public EdifactReading<OrderDocument> read(
      EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
    return message.sound()
        ? new Reading(message, interchange, agreement).read()
        : new EdifactReading.Unreadable<>(message.faults());
  }

  /** One message being read. */
  private static final class Reading {

    private static final int NUMBER = 22;

    /** 5125: the net price before others, the gross one only alone. */
    private static final List<String> PRICES = List.of("AAA", "NTP", "CAL", "AAB");

    private final EdifactMessage message;
    private final EdifactInterchange interchange;
    private final EdifactAgreement agreement;
    private final EdifactText text;
    private final List<EdifactSegment> header;
    private final Optional<String> currency;

    Reading(EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new EdifactText(message, interchange.delimiters());
      this.header = EdifactText.before(text.segments(), "LIN", "UNS", "UNT");
      this.currency = EdifactText.first(header, "CUX").flatMap(cux -> cux.maybe(1, 2));
    }

    EdifactReading<OrderDocument> read() {
      var bgm = EdifactText.first(header, "BGM").orElseThrow();
      var number = text.required(bgm, 2, 1, Expected.ORDER_NUMBER);
      if (number.filter(one -> one.length() > NUMBER).isPresent()) {
        text.fault(bgm, 2, 1, "39", Expected.ORDER_NUMBER);
      } else if (number.filter(one -> !EdifactWriter.carries(one)).isPresent()) {
        // every answer names it as it is
        text.fault(bgm, 2, 1, "37", Expected.ORDER_NUMBER);
      }
      var type = EdifactCodes.ORDER_TYPE.meaning(bgm.text(1));
      if (type.isEmpty()) {
        text.fault(bgm, 1, 1, "12", Expected.CODE);
      }
      var purpose = bgm.maybe(3).map(EdifactCodes.PURPOSE::meaning);
      if (purpose.filter(Optional::isEmpty).isPresent()) {
        text.fault(bgm, 3, 1, "12", Expected.CODE);
      }
      var issued = text.moment(header, "137", agreement.partnerZone());
      if (EdifactText.first(header, "DTM", "137").isEmpty()) {
        text.missingSegment("DTM", bgm, Expected.DATE);
      }
      if (currency.filter(code -> code.matches("[A-Z]{3}")).isEmpty()) {
        text.missingSegment("CUX", bgm, Expected.CURRENCY);
      }
      var parties = EdifactParties.read(header, text);
      for (var role : List.of(Party.Role.BUYER, Party.Role.SELLER, Party.Role.SHIP_TO)) {
        if (party(parties, role).isEmpty()) {
          text.missingSegment("NAD", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
        }
      }
      var requested = text.day(header, "2", agreement.partnerZone());
      var cancelAfter = text.day(header, "61", agreement.partnerZone());
      var lines = lines();
      return text.reading(
          () ->
              new OrderDocument(
                  Envelopes.read(message, interchange, agreement),
                  number.orElseThrow(),
                  issued.orElseThrow(),
                  purpose.flatMap(one -> one).orElse(DocumentPurpose.ORIGINAL),
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

    private List<DocRef> references() {
      var references = new ArrayList<DocRef>();
      var own = EdifactText.before(header, "NAD");
      EdifactText.reference(own, "CT")
          .ifPresent(number -> references.add(DocRef.of(DocRef.Kind.CONTRACT, number)));
      EdifactText.reference(own, "CR")
          .ifPresent(number -> references.add(DocRef.of(DocRef.Kind.BUYER_REFERENCE, number)));
      return references;
    }

    private List<OrderDocument.Line> lines() {
      var detail = text.segments().subList(header.size(), text.segments().size());
      priced(header);
      var loops = EdifactText.loops(EdifactText.before(detail, "UNS", "UNT"), "LIN");
      if (loops.isEmpty()) {
        text.missingSegment("LIN", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
      }
      var lines = new ArrayList<OrderDocument.Line>();
      var numbers = new HashSet<String>();
      for (var loop : loops) {
        line(loop, LineNumbers.of(loop.get(0), numbers, text)).ifPresent(lines::add);
      }
      LineNumbers.checkCount(text.segments(), loops.size(), text);
      return lines;
    }

    private Optional<OrderDocument.Line> line(List<EdifactSegment> loop, String number) {
      var lin = loop.get(0);
      var quantity = quantity(loop);
      var price =
          PRICES.stream()
              .flatMap(kind -> EdifactText.first(loop, "PRI", kind).stream())
              .findFirst()
              .flatMap(pri -> text.price(pri, currency));
      var item = EdifactItems.read(loop, text);
      if (item.isEmpty()) {
        text.fault(lin, 3, 1, "13", Expected.ITEM);
      }
      keepable(loop);
      var requested = text.day(EdifactText.before(loop, "LOC"), "2", agreement.partnerZone());
      return item.flatMap(
          found ->
              quantity.map(
                  much ->
                      new OrderDocument.Line(
                          number,
                          found,
                          much,
                          price,
                          requested,
                          OrderDocument.Substitution.ASK,
                          Optional.empty(),
                          FreeText.read(loop, FreeText.NOTE))));
    }

    /** What the portal cannot keep would be lost: another place, days for parts, another price. */
    private void keepable(List<EdifactSegment> loop) {
      EdifactText.first(loop, "NAD", "DP")
          .ifPresent(nad -> text.fault(nad, 1, 1, "12", Expected.ELEMENT_ABSENT));
      EdifactText.all(loop, "QTY").stream()
          .filter(qty -> qty.text(1).equals("11"))
          .skip(1)
          .findFirst()
          .ifPresent(qty -> text.fault(qty, 1, 1, "12", Expected.FEWER_REPEATS));
      priced(loop);
    }

    private void priced(List<EdifactSegment> segments) {
      EdifactText.first(segments, "ALC")
          .ifPresent(alc -> text.fault(alc, 1, 1, "12", Expected.ELEMENT_ABSENT));
    }

    private Optional<Quantity> quantity(List<EdifactSegment> loop) {
      var qty = EdifactText.first(loop, "QTY", "21");
      if (qty.isEmpty()) {
        text.missingSegment("QTY", loop.get(0), Expected.QUANTITY);
      }
      var quantity = qty.flatMap(text::quantity);
      if (quantity.filter(much -> much.value().signum() <= 0).isPresent()) {
        text.fault(qty.get(), 1, 2, "12", Expected.QUANTITY);
        return Optional.empty();
      }
      return quantity;
    }
  }
}
