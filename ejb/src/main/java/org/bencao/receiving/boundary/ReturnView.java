package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Packs on their way back to the seller.
 *
 * @param authorisation the seller's own number for it (RMA)
 * @param codes of packs that were named one by one; only where one return is asked for
 */
public record ReturnView(
    long id,
    String number,
    DespatchRow despatch,
    ReturnReason reason,
    Optional<String> note,
    ReturnState state,
    Instant askedAt,
    String askedBy,
    Optional<String> authorisation,
    Optional<Act> decided,
    Optional<String> decisionNote,
    Optional<String> tracking,
    Optional<Act> sent,
    Optional<Act> arrived,
    Optional<Instant> creditedAt,
    List<Line> lines,
    List<String> codes) {

  /** When something was done, and by whom. */
  public record Act(Instant at, String by) {}

  /**
   * Packs of one lot.
   *
   * @param credited of the quantity, what credit notes gave back
   */
  public record Line(
      int line,
      int position,
      PurchaseOrderId orderId,
      String orderNumber,
      int orderLine,
      String nameEn,
      String nameZh,
      String unit,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      BigDecimal quantity,
      BigDecimal credited) {}

  public ReturnView {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  /** With the codes of its packs. */
  public ReturnView with(List<PackCode> packs) {
    return new ReturnView(
        id,
        number,
        despatch,
        reason,
        note,
        state,
        askedAt,
        askedBy,
        authorisation,
        decided,
        decisionNote,
        tracking,
        sent,
        arrived,
        creditedAt,
        lines,
        packs.stream().map(PackCode::value).toList());
  }

  public BigDecimal quantity() {
    return lines.stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
