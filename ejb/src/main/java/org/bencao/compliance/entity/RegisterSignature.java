package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.RegisterRow;

/** The second signature under a row of the register; never changed. */
@Entity
@Table(name = "compliance_register_signature")
public class RegisterSignature {

  @Id
  @Column(name = "row_id")
  private long rowId;

  @Column(name = "company_id")
  private long companyId;

  private String person;

  @Column(name = "person_name")
  private String personName;

  private String factor;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected RegisterSignature() {}

  public RegisterSignature(RegisterEntry row, Caller caller, String factor, Instant now) {
    this.rowId = row.id();
    this.companyId = row.companyId();
    this.person = caller.actor();
    this.personName = caller.name();
    this.factor = factor;
    this.signedAt = now;
  }

  public long rowId() {
    return rowId;
  }

  public RegisterRow.Signed view() {
    return new RegisterRow.Signed(person, personName, signedAt);
  }

  @Override
  public String toString() {
    return "signature of " + personName + ", " + factor + ", company " + companyId;
  }
}
