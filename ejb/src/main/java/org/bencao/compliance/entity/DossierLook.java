package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.Caller;

/** Somebody looked at a scan of a dossier (PRV-04); never changed. */
@Entity
@Table(name = "compliance_dossier_look")
public class DossierLook {

  @Id private long id;

  @Column(name = "document_id")
  private long documentId;

  private String actor;
  private String name;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "looked_at")
  private Instant lookedAt;

  protected DossierLook() {}

  public DossierLook(long id, long documentId, Caller caller, Instant now) {
    this.id = id;
    this.documentId = documentId;
    this.actor = caller.actor();
    this.name = caller.name();
    this.companyId = caller.companyId();
    this.lookedAt = now;
  }
}
