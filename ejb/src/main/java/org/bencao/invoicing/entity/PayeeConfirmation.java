package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody of a buyer asked the seller back and found the account right. */
@Entity
@Table(name = "invoicing_payee_confirmation")
public class PayeeConfirmation {

  /** Which account, for whom, by whom. */
  @Embeddable
  public record Key(
      @Column(name = "account_id") Long accountId,
      @Column(name = "buyer_company_id") Long buyerCompanyId,
      @Column(name = "person") String person)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "person_name")
  private String personName;

  private String note;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected PayeeConfirmation() {}

  public PayeeConfirmation(Key key, String name, String note, Instant at) {
    this.key = key;
    this.personName = name;
    this.note = note;
    this.confirmedAt = at;
  }

  public String person() {
    return key.person();
  }

  public String personName() {
    return personName;
  }

  public String note() {
    return note;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }
}
