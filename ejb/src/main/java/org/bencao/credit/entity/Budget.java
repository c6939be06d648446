package org.bencao.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bencao.common.Money;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.credit.boundary.BudgetTerms;
import org.bencao.credit.boundary.SetBudget;

/** What a site may spend in a period; what is used of it is changed by statements alone. */
@Entity
@ReferenceData(ReferenceKind.SPENDING)
@Table(name = "credit_budget")
public class Budget {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  private String name;
  private String currency;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  private BigDecimal amount;

  @Column(updatable = false)
  private BigDecimal used = BigDecimal.ZERO;

  private boolean hard;

  protected Budget() {}

  public Budget(long id, long companyId, SetBudget command) {
    this.id = id;
    this.companyId = companyId;
    this.siteId = command.siteId();
    this.currency = command.amount().currency();
    change(command);
  }

  /** Site and currency stay: what is used of it was spent there and in that. */
  public final void change(SetBudget command) {
    this.name = command.name();
    this.fromDay = command.from();
    this.toDay = command.to();
    this.amount = command.amount().amount();
    this.hard = command.hard();
  }

  public BudgetTerms terms() {
    return new BudgetTerms(
        id, companyId, siteId, name, fromDay, toDay, new Money(amount, currency), hard);
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }
}
