package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;

/**
 * A change of one sum of one line by one document line; appended, never changed. The key of
 * document, line and kind keeps a repeat from adding twice.
 */
@Entity
@Table(name = "ordering_quantity_fact")
public class QuantityFact {

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  @Enumerated(EnumType.STRING)
  private QuantityKind kind;

  private BigDecimal quantity;

  @Column(name = "document_key")
  private String documentKey;

  @Column(name = "document_line")
  private int documentLine;

  private String lot;

  private Instant at;

  protected QuantityFact() {}

  /** A change that one line of a document makes to the order line of the same number. */
  public QuantityFact(
      long id,
      OrderLine line,
      QuantityKind kind,
      BigDecimal change,
      String documentKey,
      Instant at) {
    this(id, line, QuantityChange.of(line.lineNo(), kind, change), documentKey, at);
  }

  public QuantityFact(
      long id, OrderLine line, QuantityChange change, String documentKey, Instant at) {
    this.id = id;
    this.orderId = line.orderId();
    this.lineNo = line.lineNo();
    this.kind = change.kind();
    this.quantity = change.change();
    this.documentKey = documentKey;
    this.documentLine = change.documentLine();
    this.lot = change.lot().orElse(null);
    this.at = at;
  }
}
