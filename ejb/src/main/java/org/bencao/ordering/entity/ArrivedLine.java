package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;

/** A line of an order that a buyer's system sent, and why it was refused. */
@Entity
@Table(name = "ordering_arrived_line")
public class ArrivedLine {

  private static final int LONGEST_NAME = 200;
  private static final int DECIMALS = 6;

  /** Order and place in it. */
  @Embeddable
  public static class Key implements Serializable {

    @Column(name = "arrived_order_id")
    private long orderId;

    private int position;

    protected Key() {}

    Key(int position) {
      this.position = position;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.orderId == orderId && key.position == position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(orderId, position);
    }
  }

  @EmbeddedId private Key key;

  @MapsId("orderId")
  @ManyToOne
  @jakarta.persistence.JoinColumn(name = "arrived_order_id")
  private ArrivedOrder order;

  @Column(name = "position", insertable = false, updatable = false)
  private int position;

  @Column(name = "line_ref")
  private String lineRef;

  private String gtin;
  private String ndc;

  @Column(name = "approval_number")
  private String approvalNumber;

  @Column(name = "buyer_item")
  private String buyerItem;

  @Column(name = "seller_item")
  private String sellerItem;

  @Column(name = "maker_item")
  private String makerItem;

  private String name;
  private BigDecimal quantity;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String words;

  protected ArrivedLine() {}

  /** Why a line was refused: the first reason, and all of them in words. */
  public record Refusal(Reason reason, String words) {}

  public ArrivedLine(
      ArrivedOrder order, int position, OrderDocument.Line said, Optional<Refusal> refusal) {
    var item = said.item();
    this.order = order;
    this.key = new Key(position);
    this.position = position;
    this.lineRef = said.lineNumber();
    this.gtin = item.gtin().map(Gtin::value).orElse(null);
    this.ndc = item.ndc11().orElse(null);
    this.approvalNumber = item.approvalNumber().orElse(null);
    this.buyerItem = item.buyerItem().orElse(null);
    this.sellerItem = item.sellerItem().orElse(null);
    this.makerItem = item.manufacturerItem().orElse(null);
    this.name =
        item.name()
            .map(text -> text.substring(0, Math.min(LONGEST_NAME, text.length())))
            .orElse(null);
    this.quantity = said.quantity().value();
    this.unit = said.quantity().unit();
    this.reason = refusal.map(Refusal::reason).orElse(null);
    this.words = refusal.map(Refusal::words).orElse(null);
  }

  /** Its place in the document, from 1. */
  public int position() {
    return position;
  }

  public String lineRef() {
    return lineRef;
  }

  /** As the order named it. */
  public DocumentItem item() {
    return new DocumentItem(
        Optional.ofNullable(gtin).map(Gtin::new),
        Optional.ofNullable(ndc),
        Optional.ofNullable(approvalNumber),
        Optional.ofNullable(buyerItem),
        Optional.ofNullable(sellerItem),
        Optional.ofNullable(makerItem),
        Optional.ofNullable(name));
  }

  public Quantity quantity() {
    return new Quantity(quantity, unit);
  }

  /**
   * Packs of an order that had so many for this line, in the unit in which the system ordered;
   * empty where that unit says them only with more than six decimals.
   */
  public Optional<Quantity> said(BigDecimal packs, BigDecimal ofPacks) {
    var share = packs.multiply(quantity);
    var said = share.divide(ofPacks, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return said.multiply(ofPacks).compareTo(share) == 0
        ? Optional.of(new Quantity(said, unit))
        : Optional.empty();
  }

  public Optional<Refusal> refusal() {
    return Optional.ofNullable(reason).map(one -> new Refusal(one, words));
  }
}
