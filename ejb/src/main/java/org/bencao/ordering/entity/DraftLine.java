package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of a draft: an offer and a quantity. */
@Entity
@Table(name = "ordering_draft_line")
public class DraftLine {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "draft_id")
  private Draft draft;

  @Column(name = "offer_id")
  private long offerId;

  private BigDecimal quantity;
  private int position;

  protected DraftLine() {}

  DraftLine(long id, Draft draft, long offerId, BigDecimal quantity, int position) {
    this.id = id;
    this.draft = draft;
    this.offerId = offerId;
    this.quantity = quantity;
    this.position = position;
  }

  void moveTo(int place) {
    position = place;
  }

  public void order(BigDecimal wanted) {
    quantity = wanted;
  }

  public void from(long otherOfferId) {
    offerId = otherOfferId;
  }

  public long id() {
    return id;
  }

  public long offerId() {
    return offerId;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public int position() {
    return position;
  }
}
