package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.bencao.common.PackCode;

/** A pack that a despatch advice names by its code. */
@Entity
@Table(name = "receiving_advised_code")
public class AdvisedCode {

  /** A code stands once in a delivery. */
  @Embeddable
  public record Key(
      @Column(name = "despatch_id") Long despatchId, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId private Key key;
  private int position;

  protected AdvisedCode() {}

  public AdvisedCode(long despatchId, int position, PackCode code) {
    this.key = new Key(despatchId, code.value());
    this.position = position;
  }
}
