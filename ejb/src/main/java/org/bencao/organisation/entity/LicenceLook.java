package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.ScanLook;

/** Somebody looked at a scan (PRV-04); never changed. */
@Entity
@Table(name = "organisation_scan_look")
public class LicenceLook {

  @Id private long id;

  @Column(name = "licence_id")
  private long licenceId;

  private String actor;
  private String name;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "looked_at")
  private Instant lookedAt;

  protected LicenceLook() {}

  public LicenceLook(long id, long licenceId, Caller caller, Instant now) {
    this.id = id;
    this.licenceId = licenceId;
    this.actor = caller.actor();
    this.name = caller.name();
    this.companyId = caller.companyId();
    this.lookedAt = now;
  }

  public ScanLook view() {
    return new ScanLook(name, lookedAt);
  }
}
