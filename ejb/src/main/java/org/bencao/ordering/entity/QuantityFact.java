package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A change of one sum of one line by one document line; appended, never changed. The key of
 * document, line and kind keeps a repeat from adding twice.
 */
@Entity
@Table(name = "ordering_quantity_fact")
public class QuantityFact {

  /** Which sum (documents 1.1). */
  public enum Kind {
    ORDERED,
    CONFIRMED,
    BACK_ORDERED,
    REJECTED,
    OFFERED,
    SUBSTITUTED
  }

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private BigDecimal quantity;

  @Column(name = "document_key")
  private String documentKey;

  @Column(name = "document_line")
  private int documentLine;

  private Instant at;

  protected QuantityFact() {}

  public QuantityFact(
      long id, OrderLine line, Kind kind, BigDecimal change, String documentKey, Instant at) {
    this.id = id;
    this.orderId = line.orderId();
    this.lineNo = line.lineNo();
    this.kind = kind;
    this.quantity = change;
    this.documentKey = documentKey;
    this.documentLine = line.lineNo();
    this.at = at;
  }
}
