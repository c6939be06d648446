package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.bencao.common.PackCode;

/** A pack that goes back to its seller, by its code. */
@Entity
@Table(name = "receiving_return_code")
public class ReturnCode {

  /** A code stands once in a return. */
  @Embeddable
  public record Key(@Column(name = "return_id") Long returnId, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId private Key key;

  protected ReturnCode() {}

  public ReturnCode(long returnId, PackCode code) {
    this.key = new Key(returnId, code.value());
  }
}
