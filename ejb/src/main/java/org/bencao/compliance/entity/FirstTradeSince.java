package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;

/** From which day on a company keeps its first-trade dossiers here; never taken back. */
@Entity
@ReferenceData(ReferenceKind.FIRST_TRADE)
@Table(name = "compliance_first_trade")
public class FirstTradeSince {

  @Id
  @Column(name = "company_id")
  private long companyId;

  private LocalDate since;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  protected FirstTradeSince() {}

  public FirstTradeSince(long companyId, LocalDate since, String by, Instant now) {
    this.companyId = companyId;
    this.since = since;
    this.begunBy = by;
    this.begunAt = now;
  }

  public long companyId() {
    return companyId;
  }

  public LocalDate since() {
    return since;
  }
}
