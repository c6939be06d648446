package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.bencao.common.Money;

/** Up to which total, tax included, somebody may approve. */
@Entity
@Table(name = "ordering_approver_limit")
public class ApproverLimit {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "person_id")
  private long personId;

  private BigDecimal amount;

  private String currency;

  protected ApproverLimit() {}

  public ApproverLimit(long id, long companyId, long personId, Money most) {
    this.id = id;
    this.companyId = companyId;
    this.personId = personId;
    change(most);
  }

  public final void change(Money most) {
    amount = most.amount();
    currency = most.currency();
  }

  public long companyId() {
    return companyId;
  }

  public long personId() {
    return personId;
  }

  public Money most() {
    return new Money(amount, currency);
  }
}
