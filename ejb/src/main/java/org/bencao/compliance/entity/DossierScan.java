package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The picture of a document, readable only with the key outside the database (M7). */
@Entity
@Table(name = "compliance_dossier_scan")
public class DossierScan {

  @Id
  @Column(name = "document_id")
  private long documentId;

  private byte[] bytes;

  protected DossierScan() {}

  public DossierScan(long documentId, byte[] bytes) {
    this.documentId = documentId;
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
