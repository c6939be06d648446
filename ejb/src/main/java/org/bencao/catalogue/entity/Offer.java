package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.bencao.catalogue.boundary.PublishOffer;

/** A supplier sells an item under these terms; the price stands elsewhere. */
@Entity
@Table(name = "catalogue_offer")
public class Offer {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private Item item;

  @OneToOne(fetch = FetchType.LAZY)
  @PrimaryKeyJoinColumn
  private Stock stock;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "seller_item")
  private String sellerItem;

  @Column(name = "order_multiple")
  private int orderMultiple;

  @Column(name = "order_minimum")
  private int orderMinimum;

  @Column(name = "lead_days")
  private int leadDays;

  @Column(name = "cut_off")
  private String cutOff;

  @Column(name = "vat_percent")
  private BigDecimal vatPercent;

  private boolean published;

  protected Offer() {}

  public Offer(long id, Item item, PublishOffer command) {
    this.id = id;
    this.item = item;
    this.sellerCompanyId = command.sellerCompanyId();
    this.sellerItem = command.sellerItem();
    this.orderMultiple = command.orderMultiple();
    this.orderMinimum = command.orderMinimum();
    this.leadDays = command.leadDays();
    this.cutOff = command.cutOff();
    this.vatPercent = command.vatPercent();
    this.published = true;
  }

  public long id() {
    return id;
  }

  public Item item() {
    return item;
  }

  public Stock stock() {
    return stock;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public String sellerItem() {
    return sellerItem;
  }

  public int orderMultiple() {
    return orderMultiple;
  }

  public int orderMinimum() {
    return orderMinimum;
  }

  public int leadDays() {
    return leadDays;
  }

  public String cutOff() {
    return cutOff;
  }

  public BigDecimal vatPercent() {
    return vatPercent;
  }
}
