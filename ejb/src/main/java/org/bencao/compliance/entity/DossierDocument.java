package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Sha256;
import org.bencao.compliance.boundary.AddDossierPaper;
import org.bencao.compliance.boundary.DossierPaper;

/** A document of a first-trade dossier; one that was replaced is kept. */
@Entity
@Table(name = "compliance_dossier_document")
public class DossierDocument {

  @Id private long id;

  @Column(name = "dossier_id")
  private long dossierId;

  private String kind;
  private String number;
  private boolean sealed;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "current_one")
  private boolean currentOne;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "file_name")
  private String fileName;

  private byte[] hash;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected DossierDocument() {}

  public DossierDocument(
      long id, long dossierId, AddDossierPaper command, Kept kept, String by, Instant now) {
    this.id = id;
    this.dossierId = dossierId;
    this.kind = command.kind();
    this.number = command.number();
    this.sealed = command.sealed();
    this.validTo = command.validTo().orElse(null);
    this.currentOne = true;
    this.mediaType = kept.mediaType();
    this.fileName = command.fileName();
    this.hash = Sha256.of(command.scan());
    this.keyId = kept.keyId();
    this.addedBy = by;
    this.addedAt = now;
  }

  /** How its scan is kept. */
  public record Kept(String mediaType, String keyId) {}

  public void replaced() {
    currentOne = false;
  }

  public long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public Kept kept() {
    return new Kept(mediaType, keyId);
  }

  /** The same again changes nothing. */
  public boolean isSame(AddDossierPaper command) {
    return number.equals(command.number())
        && sealed == command.sealed()
        && Optional.ofNullable(validTo).equals(command.validTo())
        && Sha256.hex(hash).equals(Sha256.hex(Sha256.of(command.scan())));
  }

  /** All that a signature stands for. */
  public String content() {
    return String.join(
        "|", kind, number, String.valueOf(sealed), String.valueOf(validTo), Sha256.hex(hash));
  }

  public DossierPaper view() {
    return new DossierPaper(
        id, kind, number, sealed, Optional.ofNullable(validTo), fileName, addedBy, addedAt);
  }
}
