package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * One invoice beside what was ordered and received.
 *
 * @param taxRounding by how much the tax is not that of the lines, where rounding explains it
 * @param releasable what may be paid now: gross, less what is in dispute or waits for goods
 * @param credits the invoice that a credit note takes back from
 */
public record InvoiceView(
    InvoiceRow row,
    List<String> despatchNumbers,
    Money lineNet,
    Money charges,
    Money tax,
    Optional<Money> taxRounding,
    Money releasable,
    Optional<InvoiceId> credits,
    Optional<String> claimNumber,
    Optional<Long> messageId,
    List<Line> lines,
    List<Charge> chargeList,
    List<Difference> differences,
    List<InvoiceRow> creditNotes,
    int version) {

  public InvoiceView {
    despatchNumbers = List.copyOf(despatchNumbers);
    lines = List.copyOf(lines);
    chargeList = List.copyOf(chargeList);
    differences = List.copyOf(differences);
    creditNotes = List.copyOf(creditNotes);
  }

  /**
   * One line: order, receipt and invoice side by side.
   *
   * @param orderLine empty when the invoice names no line of the order
   * @param ordered packs that are still wanted of the order line
   * @param agreed net price as confirmed, else as ordered
   * @param kept packs of the order line received and not returned
   * @param owed packs of the order line invoiced and not credited, on all invoices
   * @param gap how far its money is from the agreed price
   * @param matched of this line, packs that may be paid
   * @param waiting its goods are not counted to their end
   */
  public record Line(
      int position,
      Optional<PurchaseOrderId> orderId,
      String orderNumber,
      Optional<Integer> orderLine,
      String itemCode,
      String nameEn,
      String nameZh,
      String unit,
      Optional<BigDecimal> ordered,
      Optional<UnitPrice> agreed,
      Optional<BigDecimal> kept,
      Optional<BigDecimal> owed,
      BigDecimal quantity,
      UnitPrice price,
      Money net,
      Optional<PriceGap> gap,
      BigDecimal taxPercent,
      BigDecimal credited,
      BigDecimal matched,
      boolean waiting) {}

  /** Something added to or taken from the lines. */
  public record Charge(boolean charge, String code, Optional<String> text, Money amount) {}

  /**
   * Something that is not as ordered and received.
   *
   * @param position line of the invoice; empty for the invoice as a whole
   * @param finding with the rule that held when it was judged, and where that stands
   * @param tolerance what the rule lets pass
   * @param acceptable whether a person may accept it as it is
   * @param disputedAt when it was disputed with the seller
   */
  public record Difference(
      long id,
      Optional<Integer> position,
      Finding finding,
      Money amount,
      Optional<Tolerance> tolerance,
      boolean acceptable,
      Instant openedAt,
      Instant dueAt,
      Optional<Instant> disputedAt,
      Optional<String> disputedBy,
      Optional<String> claimNumber,
      Optional<String> note,
      Optional<Instant> closedAt,
      Optional<String> closedBy,
      Optional<Resolution> resolution) {}

  /** How a difference ended. */
  public enum Resolution {
    /** A person took it as it is. */
    ACCEPTED,
    /** A credit note took it back. */
    CREDITED,
    /** It went away by itself: goods were found, or released. */
    SETTLED
  }
}
