package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.Tax;
import org.bencao.integration.format.Expected;

/**
 * Reads an X12 810 invoice or credit note whose syntax is right; whether it balances is not ours.
 */
public class Invoice810Reader {

  public X12Reading<InvoiceDocument> read(
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
    private final List<X12Segment> summary;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      var segments = text.segments();
      this.header = MessageText.before(segments, "IT1", "TDS", "CTT", "SE");
      var rest = segments.subList(header.size(), segments.size());
      this.detail = MessageText.before(rest, "TDS", "CTT", "SE");
      this.summary = rest.subList(detail.size(), rest.size());
    }

    X12Reading<InvoiceDocument> read() {
      var big = MessageText.first(header, "BIG");
      if (big.isEmpty()) {
        text.missingSegment("BIG", text.segments().get(0), Expected.SEGMENT_PRESENT);
        return text.reading(() -> null);
      }
      var currency = currency(big.get());
      // without a currency no amount means anything
      return currency.isEmpty()
          ? text.reading(() -> null)
          : read(big.get(), new Amounts(currency.get()));
    }

    private X12Reading<InvoiceDocument> read(X12Segment big, Amounts amounts) {
      text.required(big, 1, "373", Expected.DATE);
      var issuedOn = text.date(big, 1);
      var number = text.required(big, 2, "76", Expected.ELEMENT_PRESENT);
      var kind =
          big.maybe(7).isEmpty()
              ? Optional.of(Kind.INVOICE)
              : text.code(big, 7, "640", X12Codes.INVOICE, Expected.CODE);
      var purpose = text.code(big, 8, "353", X12Codes.PURPOSE, Expected.CODE);
      var parties = PartyLoop.read(header, text);
      var terms = TermsSegment.read(header, text);
      var charges = new ArrayList<AllowanceCharge>();
      var lines = lines(amounts, charges);
      var payable = payable(amounts);
      var taxes = taxes(amounts);
      charges.addAll(charges(amounts));
      Totals.checkCount(summary, MessageText.all(detail, "IT1").size(), text);
      return text.reading(
          () ->
              new InvoiceDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  kind.orElseThrow(),
                  purpose.orElse(DocumentPurpose.ORIGINAL),
                  issuedOn.orElseThrow(),
                  amounts.currency(),
                  big.maybe(4),
                  References.read(header, "SI"),
                  credited(kind.orElseThrow()),
                  References.read(header, "CM", "CL").stream().findFirst(),
                  parties,
                  terms,
                  charges,
                  taxes,
                  payable.orElseThrow(),
                  lines));
    }

    private Optional<String> currency(X12Segment big) {
      var cur = MessageText.first(header, "CUR");
      var code = cur.flatMap(segment -> segment.maybe(2)).or(agreement::defaultCurrency);
      if (code.isEmpty()) {
        text.missingSegment("CUR", big, Expected.CURRENCY);
      }
      return code.flatMap(
          known ->
              text.checked(() -> Money.zero(known), cur.orElse(big), 2, "100", Expected.CURRENCY)
                  .map(Money::currency));
    }

    /** In an invoice IV is its own number once more. */
    private Optional<String> credited(Kind kind) {
      return kind == Kind.CREDIT_NOTE
          ? References.read(header, "IV", "OI").stream().findFirst()
          : Optional.empty();
    }

    private List<Line> lines(Amounts amounts, List<AllowanceCharge> charges) {
      var reader = new InvoiceLineReader(amounts, text);
      var lines = new ArrayList<Line>();
      var number = 0;
      for (var loop : MessageText.loops(detail, "IT1")) {
        number++;
        reader.read(loop, number).ifPresent(lines::add);
        charges.addAll(reader.charges(loop));
      }
      return lines;
    }

    private Optional<Money> payable(Amounts amounts) {
      var tds = MessageText.first(summary, "TDS");
      if (tds.isEmpty()) {
        text.missingSegment("TDS", text.segments().get(0), Expected.AMOUNT);
      }
      return tds.flatMap(segment -> amounts.readMinor(segment, 1, text));
    }

    /** Those behind a SAC are in these already. */
    private List<Tax> taxes(Amounts amounts) {
      var reader = new TaxSegment(amounts);
      return MessageText.all(MessageText.before(summary, "SAC", "ISS"), "TXI").stream()
          .map(txi -> reader.read(txi, text))
          .flatMap(Optional::stream)
          .toList();
    }

    private List<AllowanceCharge> charges(Amounts amounts) {
      var reader = new ChargeSegment(amounts);
      return MessageText.all(summary, "SAC").stream()
          .map(sac -> reader.read(sac, text))
          .flatMap(Optional::stream)
          .toList();
    }
  }
}
