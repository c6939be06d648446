package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.Generic;
import org.bencao.pricing.boundary.RecordTender;
import org.bencao.pricing.boundary.TenderTerms;

/**
 * What one buyer committed itself to take of one won item; what is ordered of it is changed by
 * statements alone.
 */
@Entity
@ReferenceData(ReferenceKind.PRICES)
@Table(name = "pricing_tender_volume")
public class TenderVolume {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "tender_id")
  private Tender tender;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "generic_en")
  private String genericEn;

  @Column(name = "generic_zh")
  private String genericZh;

  @Column(name = "form_en")
  private String formEn;

  @Column(name = "form_zh")
  private String formZh;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  private BigDecimal price;
  private String currency;
  private int committed;
  private int done;

  /** The most that the winner still delivers through the portal. */
  private BigDecimal amount;

  @Column(updatable = false)
  private BigDecimal used = BigDecimal.ZERO;

  protected TenderVolume() {}

  public TenderVolume(long id, Tender tender, long itemId, long buyerCompanyId) {
    this.id = id;
    this.tender = tender;
    this.itemId = itemId;
    this.buyerCompanyId = buyerCompanyId;
  }

  /** Item and buyer stay: what is ordered of it was ordered by that one, of that. */
  public void change(
      RecordTender.Line line, Generic generic, long sellerCompanyId, String currency) {
    this.genericEn = generic.en();
    this.genericZh = generic.zh();
    this.formEn = generic.formEn();
    this.formZh = generic.formZh();
    this.sellerCompanyId = sellerCompanyId;
    this.price = line.price();
    this.currency = currency;
    this.committed = line.committed();
    this.done = line.done();
    // what came elsewhere is no more to be ordered here
    this.amount =
        line.most().map(most -> BigDecimal.valueOf(Math.max(0, most - line.done()))).orElse(null);
  }

  public TenderTerms terms() {
    return new TenderTerms(
        id,
        tender.number(),
        tender.name(),
        itemId,
        new Generic(genericEn, genericZh, formEn, formZh),
        buyerCompanyId,
        sellerCompanyId,
        new UnitPrice(price, currency),
        tender.validFrom(),
        tender.validTo(),
        BigDecimal.valueOf(committed),
        Optional.ofNullable(amount),
        BigDecimal.valueOf(done));
  }

  public long id() {
    return id;
  }

  public long tenderId() {
    return tender.id();
  }

  public long itemId() {
    return itemId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  /** Packs that orders hold of it. */
  public BigDecimal ordered() {
    return used;
  }
}
