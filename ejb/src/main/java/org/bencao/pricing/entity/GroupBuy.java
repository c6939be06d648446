package org.bencao.pricing.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.hibernate.annotations.BatchSize;

/** Packs of an offer that buyers pledge together, until a window closes (GRP-01). */
@Entity
@Table(name = "pricing_group_buy")
public class GroupBuy {

  @Id private long id;
  private String number;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "offer_id")
  private long offerId;

  private String currency;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "holds_to")
  private LocalDate holdsTo;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** What all promised when it closed. */
  private int pledged;

  /** Packs from which the tier began that was reached; none: 0. */
  private int reached;

  @Version private int version;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "pricing_group_tier", joinColumns = @JoinColumn(name = "group_buy_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  private List<GroupTier> tiers = new ArrayList<>();

  protected GroupBuy() {}

  public GroupBuy(
      long id,
      long sellerCompanyId,
      long offerId,
      OpenGroupBuy command,
      String currency,
      Instant closesAt,
      String by,
      Instant at) {
    this.id = id;
    this.number = command.number();
    this.sellerCompanyId = sellerCompanyId;
    this.offerId = offerId;
    this.currency = currency;
    this.lastDay = command.lastDay();
    this.closesAt = closesAt;
    this.holdsTo = command.holdsTo();
    this.openedBy = by;
    this.openedAt = at;
    command.tiers().forEach(tier -> tiers.add(new GroupTier(tier.from(), tier.price())));
  }

  /** Nobody joins, changes or leaves any more: its time is over, or it was closed. */
  public boolean isOverAt(Instant now) {
    return closedAt != null || !closesAt.isAfter(now);
  }

  /** The tier of so many packs; none while the first is not reached. */
  public Optional<GroupTier> tier(int packs) {
    return tiers.stream()
        .filter(tier -> tier.from() <= packs)
        .max(Comparator.comparingInt(GroupTier::from));
  }

  public void close(int all, Instant now) {
    closedAt = now;
    pledged = all;
    reached = tier(all).map(GroupTier::from).orElse(0);
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long offerId() {
    return offerId;
  }

  public String currency() {
    return currency;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  public Instant closesAt() {
    return closesAt;
  }

  public LocalDate holdsTo() {
    return holdsTo;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public int pledged() {
    return pledged;
  }

  public List<GroupTier> tiers() {
    return List.copyOf(tiers);
  }
}
