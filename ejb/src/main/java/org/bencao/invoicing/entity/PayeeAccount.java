package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.invoicing.boundary.NamePayee;

/** Where a seller is paid; it never changes, the newest holds. */
@Entity
@Table(name = "invoicing_payee_account")
public class PayeeAccount {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String holder;
  private String bank;
  private String number;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected PayeeAccount() {}

  public PayeeAccount(long id, long companyId, NamePayee command, String by, Instant at) {
    this.id = id;
    this.companyId = companyId;
    this.holder = command.holder();
    this.bank = command.bank();
    this.number = command.plainNumber();
    this.recordedBy = by;
    this.recordedAt = at;
  }

  public boolean says(NamePayee command) {
    return holder.equals(command.holder())
        && bank.equals(command.bank())
        && number.equals(command.plainNumber());
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public String holder() {
    return holder;
  }

  public String bank() {
    return bank;
  }

  public String number() {
    return number;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
