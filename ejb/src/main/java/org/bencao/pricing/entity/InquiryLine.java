package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** So many packs of an item. */
@Entity
@Table(name = "pricing_inquiry_line")
public class InquiryLine {

  @EmbeddedId private Key key;

  @Column(name = "item_id")
  private long itemId;

  private int quantity;

  protected InquiryLine() {}

  public InquiryLine(long inquiryId, int position, long itemId, int quantity) {
    this.key = new Key(inquiryId, position);
    this.itemId = itemId;
    this.quantity = quantity;
  }

  /** Its place in the inquiry. */
  @Embeddable
  public record Key(
      @Column(name = "inquiry_id") Long inquiryId, @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  public int position() {
    return key.position();
  }

  public long itemId() {
    return itemId;
  }

  public int quantity() {
    return quantity;
  }
}
