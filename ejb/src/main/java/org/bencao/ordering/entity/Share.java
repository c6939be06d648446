package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.bencao.ordering.boundary.ShortageView;

/** What one buyer may order of what is short; used up by conditional update only. */
@Entity
@Table(name = "ordering_share")
public class Share {

  /** Everybody who has no share of their own. */
  public static final long OTHERS = 0;

  /** Shortage and buyer. */
  @Embeddable
  public record Key(
      @Column(name = "shortage_id") Long shortageId,
      @Column(name = "buyer_company_id") Long buyerCompanyId)
      implements java.io.Serializable {}

  @EmbeddedId private Key key;

  private int bought;
  private int share;
  private int used;

  protected Share() {}

  public Share(long shortageId, long buyerCompanyId, int bought, int share) {
    this.key = new Key(shortageId, buyerCompanyId);
    this.bought = bought;
    this.share = share;
  }

  public ShortageView.Share view() {
    return new ShortageView.Share(
        Optional.of(key.buyerCompanyId()).filter(buyer -> buyer != OTHERS), bought, share, used);
  }

  public long shortageId() {
    return key.shortageId();
  }

  public long buyerCompanyId() {
    return key.buyerCompanyId();
  }

  public int left() {
    return share - used;
  }

  public int share() {
    return share;
  }

  public int used() {
    return used;
  }
}
