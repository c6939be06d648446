package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.CostClearanceView;

/** A price below cost that a seller's finance let through; it is never changed. */
@Entity
@Table(name = "pricing_cost_clearance")
public class CostClearance {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "item_code")
  private String itemCode;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private BigDecimal least;
  private String currency;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String note;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  @Column(name = "cleared_by")
  private String clearedBy;

  protected CostClearance() {}

  /** What was let through: the least price, until when and why. */
  public record Said(UnitPrice least, LocalDate to, String note) {}

  public CostClearance(long id, long seller, ItemView item, Said said, String by, Instant now) {
    this.id = id;
    this.sellerCompanyId = seller;
    this.itemId = item.id();
    this.itemCode = item.code();
    this.nameEn = item.lineEn();
    this.nameZh = item.lineZh();
    this.least = said.least().amount();
    this.currency = said.least().currency();
    this.validTo = said.to();
    this.note = said.note();
    this.clearedBy = by;
    this.clearedAt = now;
  }

  /** Whether it was said before. */
  public boolean says(long item, Said said) {
    return itemId == item
        && new UnitPrice(least, currency).equals(said.least())
        && validTo.equals(said.to())
        && note.equals(said.note());
  }

  /** Whether it lets such a price of the item through on that day. */
  public boolean covers(long item, UnitPrice price, LocalDate day) {
    return itemId == item
        && currency.equals(price.currency())
        && least.compareTo(price.amount()) <= 0
        && !validTo.isBefore(day);
  }

  public CostClearanceView view() {
    return new CostClearanceView(
        id,
        itemCode,
        nameEn,
        nameZh,
        new UnitPrice(least, currency),
        validTo,
        note,
        clearedAt,
        clearedBy);
  }
}
