package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A pack of which a slip tells. */
@Entity
@Table(name = "receiving_trace_slip_code")
public class TraceSlipCode {

  /** A code stands once in a slip. */
  @Embeddable
  public record Key(@Column(name = "slip_id") Long slipId, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId private Key key;
  private boolean inferred;

  protected TraceSlipCode() {}

  public TraceSlipCode(long slipId, String code, boolean inferred) {
    this.key = new Key(slipId, code);
    this.inferred = inferred;
  }
}
