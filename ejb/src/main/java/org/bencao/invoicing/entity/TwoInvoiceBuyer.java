package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A buyer who pays only along a chain of two invoices, from a day on. */
@Entity
@Table(name = "invoicing_two_invoice_buyer")
public class TwoInvoiceBuyer {

  @Id
  @Column(name = "company_id")
  private long companyId;

  private LocalDate since;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected TwoInvoiceBuyer() {}

  public TwoInvoiceBuyer(long companyId, LocalDate since, String by, Instant at) {
    this.companyId = companyId;
    this.since = since;
    this.setBy = by;
    this.setAt = at;
  }

  public LocalDate since() {
    return since;
  }
}
