package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.Sha256;
import org.bencao.receiving.boundary.DiscrepancyView;

/** A picture that proves what was found; its bytes are kept as they came. */
@Entity
@Table(name = "receiving_photo")
public class Photo {

  @Id private long id;

  @Column(name = "discrepancy_id")
  private long discrepancyId;

  @Column(name = "media_type")
  private String mediaType;

  private String name;
  private byte[] hash;
  private byte[] bytes;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected Photo() {}

  public Photo(
      long id,
      long discrepancyId,
      String mediaType,
      String name,
      byte[] bytes,
      String addedBy,
      Instant now) {
    this.id = id;
    this.discrepancyId = discrepancyId;
    this.mediaType = mediaType;
    this.name = name;
    this.bytes = bytes.clone();
    this.hash = Sha256.of(bytes);
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  public DiscrepancyView.Photo view() {
    return new DiscrepancyView.Photo(id, name, mediaType, addedAt, addedBy);
  }

  public long discrepancyId() {
    return discrepancyId;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
