package org.bencao.ordering.entity;

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
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;

/** One line of a requisition, at the price at which it was asked for. */
@Entity
@Table(name = "ordering_requisition_line")
public class RequisitionLine {

  /** Requisition and line number. */
  @Embeddable
  public record Key(
      @Column(name = "requisition_id") Long requisitionId, @Column(name = "line_no") Integer lineNo)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("requisitionId")
  @JoinColumn(name = "requisition_id")
  private Requisition requisition;

  @Column(name = "offer_id")
  private long offerId;

  private BigDecimal quantity;
  private String unit;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  private BigDecimal net;

  /** Its packs are promised until the requisition has ended. */
  private boolean waiting = true;

  protected RequisitionLine() {}

  RequisitionLine(Requisition requisition, LineFacts line) {
    this.key = new Key(requisition.id(), line.number());
    this.requisition = requisition;
    this.offerId = line.facts().offer().id();
    this.quantity = line.quantity();
    var item = line.facts().offer().item();
    this.unit = item.unit();
    this.nameEn = item.lineEn();
    this.nameZh = item.lineZh();
    this.unitPrice = line.price().orElseThrow().unitPrice().amount();
    this.net = line.net().orElseThrow().amount();
  }

  void waitNoMore() {
    waiting = false;
  }

  public long requisitionId() {
    return key.requisitionId();
  }

  public int lineNo() {
    return key.lineNo();
  }

  public long offerId() {
    return offerId;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public String unit() {
    return unit;
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public UnitPrice unitPrice() {
    return new UnitPrice(unitPrice, requisition.net().currency());
  }

  public Money net() {
    return new Money(net, requisition.net().currency());
  }
}
