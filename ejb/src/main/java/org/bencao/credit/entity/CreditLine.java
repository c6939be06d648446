package org.bencao.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.bencao.common.Money;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.credit.boundary.CreditTerms;

/** How much a buyer may owe a seller; what is used of it is changed by statements alone. */
@Entity
@ReferenceData(ReferenceKind.SPENDING)
@Table(name = "credit_line")
public class CreditLine {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String currency;
  private BigDecimal amount;

  @Column(updatable = false)
  private BigDecimal used = BigDecimal.ZERO;

  protected CreditLine() {}

  public CreditLine(long id, long sellerCompanyId, long buyerCompanyId, Money amount) {
    this.id = id;
    this.sellerCompanyId = sellerCompanyId;
    this.buyerCompanyId = buyerCompanyId;
    this.currency = amount.currency();
    change(amount);
  }

  public final void change(Money limit) {
    this.amount = limit.amount();
  }

  public CreditTerms terms() {
    return new CreditTerms(id, sellerCompanyId, buyerCompanyId, new Money(amount, currency));
  }

  public long id() {
    return id;
  }
}
