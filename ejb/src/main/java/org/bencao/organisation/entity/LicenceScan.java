package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.SealedScan;

/** A picture of a licence, readable only with the key that stands outside the database (M7). */
@Entity
@Table(name = "organisation_scan")
public class LicenceScan {

  @Id
  @Column(name = "licence_id")
  private long licenceId;

  @Column(name = "media_type")
  private String mediaType;

  private String name;

  @Column(name = "key_id")
  private String keyId;

  private byte[] bytes;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected LicenceScan() {}

  public LicenceScan(
      long licenceId, String mediaType, String name, SealedScan sealed, Instant now) {
    this.licenceId = licenceId;
    this.mediaType = mediaType;
    this.name = name;
    this.keyId = sealed.keyId();
    this.bytes = sealed.bytes();
    this.keptAt = now;
  }

  public String mediaType() {
    return mediaType;
  }

  public SealedScan sealed() {
    return new SealedScan(keyId, bytes);
  }
}
