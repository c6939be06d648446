package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a supplier declared of an offer and what of it may still be promised. Read here; changed
 * only by conditional updates.
 */
@Entity
@Table(name = "catalogue_stock")
public class Stock {

  @Id
  @Column(name = "offer_id")
  private long offerId;

  private int declared;

  @Column(name = "declared_at")
  private Instant declaredAt;

  private int available;

  protected Stock() {}

  public Stock(long offerId, int declared, Instant declaredAt) {
    this.offerId = offerId;
    this.declared = declared;
    this.declaredAt = declaredAt;
    this.available = declared;
  }

  public int declared() {
    return declared;
  }

  public int available() {
    return available;
  }

  public Instant declaredAt() {
    return declaredAt;
  }
}
