package org.bencao.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.credit.boundary.QuotaTerms;
import org.bencao.credit.boundary.SetQuota;

/** One window of a quota; what is used of it is changed by statements alone. */
@Entity
@ReferenceData(ReferenceKind.SPENDING)
@Table(name = "credit_quota")
public class Quota {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "item_class")
  private String itemClass;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  private BigDecimal amount;

  @Column(name = "line_most")
  private Integer lineMost;

  @Column(updatable = false)
  private BigDecimal used = BigDecimal.ZERO;

  protected Quota() {}

  public Quota(
      long id, long sellerCompanyId, long buyerCompanyId, SetQuota command, LocalDate from) {
    this.id = id;
    this.sellerCompanyId = sellerCompanyId;
    this.buyerCompanyId = buyerCompanyId;
    this.siteId = command.siteId();
    this.itemClass = command.word();
    this.fromDay = from;
    this.toDay = from.plusDays(command.days() - 1L);
    change(command);
  }

  /** Its days stay: what is used of it was used in them. */
  public final void change(SetQuota command) {
    this.amount = BigDecimal.valueOf(command.packs());
    this.lineMost = command.lineMost().orElse(null);
  }

  public QuotaTerms terms() {
    return new QuotaTerms(
        id,
        sellerCompanyId,
        buyerCompanyId,
        siteId,
        itemClass,
        fromDay,
        toDay,
        amount.intValueExact(),
        Optional.ofNullable(lineMost));
  }

  public long id() {
    return id;
  }
}
