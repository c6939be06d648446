package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bencao.ordering.boundary.AnnounceShortage;
import org.bencao.ordering.boundary.ShortageView;

/** Less of an offer than is wanted, until a day. */
@Entity
@Table(name = "ordering_shortage")
public class Shortage {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "offer_id")
  private long offerId;

  private int quantity;

  @Column(name = "until_day")
  private LocalDate untilDay;

  private String note;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "announced_by")
  private String announcedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected Shortage() {}

  public Shortage(long id, long sellerCompanyId, AnnounceShortage command, String by, Instant now) {
    this.id = id;
    this.sellerCompanyId = sellerCompanyId;
    this.offerId = command.offerId();
    this.quantity = command.quantity();
    this.untilDay = command.until();
    this.note = command.note();
    this.announcedBy = by;
    this.announcedAt = now;
  }

  public void close(String by, Instant now) {
    if (closedAt == null) {
      closedBy = by;
      closedAt = now;
    }
  }

  public ShortageView view(LocalDate today, List<ShortageView.Share> shares) {
    return new ShortageView(
        id,
        offerId,
        quantity,
        untilDay,
        note,
        announcedAt,
        closedAt == null && !untilDay.isBefore(today),
        shares);
  }

  public long id() {
    return id;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long offerId() {
    return offerId;
  }

  public LocalDate untilDay() {
    return untilDay;
  }
}
