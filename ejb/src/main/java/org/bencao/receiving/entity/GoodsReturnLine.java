package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.ReturnView;

/** Packs of one lot in a return; names the line of the delivery that it reverses (doc:L5). */
@Entity
@Table(name = "receiving_return_line")
public class GoodsReturnLine {

  /** Which line of which return. */
  @Embeddable
  public record Key(@Column(name = "return_id") Long returnId, @Column(name = "line") Integer line)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  @MapsId("returnId")
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "return_id")
  private GoodsReturn goodsReturn;

  @Column(name = "despatch_id")
  private long despatchId;

  private int position;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  private String lot;
  private LocalDate expiry;
  private BigDecimal quantity;
  private BigDecimal credited = BigDecimal.ZERO;

  protected GoodsReturnLine() {}

  GoodsReturnLine(
      GoodsReturn goodsReturn,
      int line,
      DespatchLine reverses,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      BigDecimal quantity) {
    this.key = new Key(goodsReturn.id(), line);
    this.goodsReturn = goodsReturn;
    this.despatchId = goodsReturn.despatchId();
    this.position = reverses.position();
    this.orderId = reverses.orderId();
    this.lineNo = reverses.lineNo();
    this.lot = lot.orElse(null);
    this.expiry = expiry.orElse(null);
    this.quantity = quantity;
  }

  /** Packs that a credit note gives back; how many of them were for this line. */
  public BigDecimal credit(BigDecimal packs) {
    var taken = packs.min(quantity.subtract(credited));
    credited = credited.add(taken);
    return taken;
  }

  boolean isCredited() {
    return credited.compareTo(quantity) == 0;
  }

  public ReturnView.Line view(DespatchLine reversed) {
    return new ReturnView.Line(
        key.line(),
        position,
        new PurchaseOrderId(orderId),
        reversed.orderNumber(),
        lineNo,
        reversed.nameEn(),
        reversed.nameZh(),
        reversed.unit(),
        lot(),
        Optional.ofNullable(expiry),
        quantity,
        credited);
  }

  public int line() {
    return key.line();
  }

  public int position() {
    return position;
  }

  public long orderId() {
    return orderId;
  }

  public int lineNo() {
    return lineNo;
  }

  public Optional<String> lot() {
    return Optional.ofNullable(lot);
  }

  public BigDecimal quantity() {
    return quantity;
  }
}
