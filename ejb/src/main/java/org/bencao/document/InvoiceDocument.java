package org.bencao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/**
 * What the seller asks for, or gives back; quantities and amounts are positive in both.
 *
 * @param currency ISO 4217; every amount of the document is in it
 * @param creditedInvoice number of the invoice that a credit note takes back from
 * @param claimNumber the buyer's claim that a credit note answers
 * @param payable gross total as the document states it
 */
public record InvoiceDocument(
    Optional<Envelope> envelope,
    String number,
    Kind kind,
    DocumentPurpose purpose,
    LocalDate issuedOn,
    String currency,
    Optional<String> orderNumber,
    List<String> despatchNumbers,
    Optional<String> creditedInvoice,
    Optional<String> claimNumber,
    List<Party> parties,
    Optional<Terms> terms,
    List<AllowanceCharge> charges,
    List<Tax> taxes,
    Money payable,
    List<Line> lines) {

  /** Which way the money goes. */
  public enum Kind {
    INVOICE,
    CREDIT_NOTE
  }

  public InvoiceDocument {
    Check.present("envelope", envelope);
    Check.text("invoice number", number);
    Check.present("kind", kind);
    Check.present("purpose", purpose);
    Check.present("issued on", issuedOn);
    Check.text("currency", currency);
    Check.text("order number", orderNumber);
    despatchNumbers = List.copyOf(despatchNumbers);
    Check.text("credited invoice", creditedInvoice);
    Check.text("claim", claimNumber);
    parties = List.copyOf(parties);
    Check.present("terms", terms);
    charges = List.copyOf(charges);
    taxes = List.copyOf(taxes);
    Check.present("payable", payable);
    lines = List.copyOf(lines);
  }

  /**
   * When it is to be paid.
   *
   * @param netDays days from the issue, where no day is named
   */
  public record Terms(
      Optional<LocalDate> dueOn,
      Optional<Integer> netDays,
      Optional<BigDecimal> discountPercent,
      Optional<Integer> discountDays) {

    public Terms {
      Check.present("due on", dueOn);
      Check.present("net days", netDays);
      Check.present("discount", discountPercent);
      Check.present("discount days", discountDays);
    }
  }

  /**
   * One line of the money.
   *
   * @param orderNumber the line's own order where it names one, else the document's
   * @param lineRef the order's line
   * @param unitPrice net of tax
   * @param tax the rate, and the amount where the line says it
   */
  public record Line(
      int number,
      Optional<String> orderNumber,
      Optional<String> lineRef,
      Optional<DocumentItem> item,
      Quantity invoiced,
      UnitPrice unitPrice,
      Optional<Tax> tax) {

    public Line {
      Check.text("order number", orderNumber);
      Check.text("line reference", lineRef);
      Check.present("item", item);
      Check.present("invoiced", invoiced);
      Check.present("unit price", unitPrice);
      Check.present("tax", tax);
      Check.that(
          lineRef.isPresent() || item.isPresent(), "line", "neither", "a line number or an item");
    }

    /** Quantity times price, rounded half up to the minor unit. */
    public Money net() {
      return unitPrice.times(invoiced);
    }
  }
}
