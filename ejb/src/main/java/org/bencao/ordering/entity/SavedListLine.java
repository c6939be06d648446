package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** One line of a list: an item, its usual quantity, and the offer that is preferred, if one is. */
@Entity
@Table(name = "ordering_list_line")
public class SavedListLine {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "list_id")
  private SavedList savedList;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "offer_id")
  private Long offerId;

  private BigDecimal quantity;
  private int position;

  protected SavedListLine() {}

  SavedListLine(
      long id,
      SavedList savedList,
      long itemId,
      Optional<Long> preferredOfferId,
      BigDecimal quantity,
      int position) {
    this.id = id;
    this.savedList = savedList;
    this.itemId = itemId;
    this.offerId = preferredOfferId.orElse(null);
    this.quantity = quantity;
    this.position = position;
  }

  public void usually(BigDecimal wanted) {
    quantity = wanted;
  }

  /** None: whoever is cheapest that day. */
  public void prefer(Optional<Long> wanted) {
    offerId = wanted.orElse(null);
  }

  public long id() {
    return id;
  }

  public long itemId() {
    return itemId;
  }

  public Optional<Long> preferredOfferId() {
    return Optional.ofNullable(offerId);
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public int position() {
    return position;
  }
}
