package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;

/** What a temperature recorder wrote on the way of a delivery; its bytes are kept as they came. */
@Entity
@Table(name = "receiving_recording")
public class TemperatureRecording {

  @Id private long id;

  @Column(name = "despatch_id")
  private long despatchId;

  private String name;
  private byte[] hash;
  private byte[] bytes;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected TemperatureRecording() {}

  public TemperatureRecording(
      long id, long despatchId, String name, byte[] bytes, Caller by, Instant at) {
    this.id = id;
    this.despatchId = despatchId;
    this.name = name;
    this.bytes = bytes.clone();
    this.hash = Sha256.of(bytes);
    this.addedAt = at;
    this.addedBy = by.name();
  }

  public long id() {
    return id;
  }

  public long despatchId() {
    return despatchId;
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Instant addedAt() {
    return addedAt;
  }

  public String addedBy() {
    return addedBy;
  }
}
