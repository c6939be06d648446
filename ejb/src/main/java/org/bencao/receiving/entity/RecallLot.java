package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A lot that is called back. */
@Entity
@Table(name = "receiving_recall_lot")
public class RecallLot {

  /** A lot stands once in a recall. */
  @Embeddable
  public record Key(@Column(name = "recall_id") Long recallId, @Column(name = "lot") String lot)
      implements Serializable {}

  @EmbeddedId private Key key;

  protected RecallLot() {}

  public RecallLot(long recallId, String lot) {
    this.key = new Key(recallId, lot);
  }
}
