package org.bencao.invoicing.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.MatchFacts.Free;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceDifference.Found;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.invoicing.entity.KeptFinding;
import org.bencao.ordering.boundary.LockedLine;

/**
 * How the packs that one line of an invoice asks money for fall apart; no pack is in question
 * twice.
 *
 * @param matched received and kept: may be paid
 * @param coming not sent yet
 * @param beyond received by nobody, and ordered by nobody
 * @param unsent cancelled, or not sent by the end of the grace days
 */
record InvoiceShare(
    InvoiceLine line,
    LockedLine order,
    BigDecimal matched,
    BigDecimal coming,
    BigDecimal beyond,
    BigDecimal unsent) {

  /**
   * What is known of the tax on the day of the invoice.
   *
   * @param rates in per cent by offer
   */
  record Taxing(Map<Long, BigDecimal> rates, Set<String> sellerPapers) {}

  /** What was not sent by the end of the grace days does not come any more (row 44). */
  InvoiceShare afterGrace() {
    return new InvoiceShare(line, order, matched, BigDecimal.ZERO, beyond, unsent.add(coming));
  }

  int position() {
    return line.position();
  }

  MatchFacts facts(Invoice invoice, String profile, Taxing taxing, Free free) {
    return new MatchFacts(
        line.position(),
        invoice.issuedOn(),
        profile,
        line.quantity(),
        beyond,
        order.fulfilment().kept(),
        line.unitPrice(),
        order.agreedPrice(),
        line.taxPercent(),
        taxing.rates().getOrDefault(order.offerId(), line.taxPercent()),
        taxing.sellerPapers(),
        line.net(),
        free);
  }

  /** What a mismatch of the line as it was invoiced comes to after credits; nothing is none. */
  Optional<Found> found(Mismatch mismatch) {
    var finding = mismatch.finding();
    var amount = left(finding.reason(), mismatch.amount());
    return amount.amount().signum() > 0 || finding.reason() == Reason.FREE_GOODS_NOT_INVOICED
        ? Optional.of(found(finding.reason(), KeptFinding.facts(finding), amount))
        : Optional.empty();
  }

  private Money left(Reason reason, Money amount) {
    return switch (reason) {
      case MATCH_PRICE ->
          Reckoning.part(amount, inOrder(), line.quantity()).minus(creditedInMoney());
      case MATCH_TAX, TAX_RATE_UNPROVEN ->
          Reckoning.part(
              Reckoning.part(amount, line.owedNet().amount(), line.net().amount()),
              inOrder(),
              line.owed());
      default -> amount;
    };
  }

  /** Packs of which the quantity is not in question. */
  private BigDecimal inOrder() {
    return line.owed().subtract(beyond).subtract(unsent);
  }

  /** What was credited beyond the price of the packs that were credited. */
  private Money creditedInMoney() {
    var ofPacks = line.unitPrice().times(new Quantity(line.credited(), line.unit()));
    return line.creditedNet().minus(ofPacks);
  }

  Optional<Found> withoutDespatch() {
    return unsent.signum() > 0
        ? Optional.of(
            found(
                Reason.INVOICE_WITHOUT_DESPATCH,
                Map.of(
                    "qty", plain(line.quantity()),
                    "used", plain(order.fulfilment().despatched())),
                line.unitPrice().times(new Quantity(unsent, line.unit()))))
        : Optional.empty();
  }

  private Found found(Reason reason, Map<String, String> facts, Money amount) {
    var more = new HashMap<>(facts);
    more.put("item", name(line.nameEn()));
    more.put("item_zh", name(line.nameZh()));
    return new Found(
        Optional.of(line.position()), line.orderId(), line.lineNo(), reason, more, amount);
  }

  /** Facts are kept beside the line, which has the whole name. */
  private static String name(String whole) {
    return whole.length() > 200 ? whole.substring(0, 200) : whole;
  }

  void keep() {
    line.match(matched, beyond.add(unsent));
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
