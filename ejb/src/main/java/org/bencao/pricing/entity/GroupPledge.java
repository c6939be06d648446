package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** So many packs one buyer promised to a group buy. */
@Entity
@Table(name = "pricing_group_pledge")
public class GroupPledge {

  /** Of one buyer there is one. */
  @Embeddable
  public record Key(
      @Column(name = "group_buy_id") Long groupBuyId,
      @Column(name = "buyer_company_id") Long buyerCompanyId)
      implements Serializable {}

  @EmbeddedId private Key key;
  private int packs;

  @Column(name = "pledged_at")
  private Instant pledgedAt;

  @Column(name = "pledged_by")
  private String pledgedBy;

  @Column(name = "contract_id")
  private Long contractId;

  protected GroupPledge() {}

  public GroupPledge(long groupBuyId, long buyerCompanyId) {
    this.key = new Key(groupBuyId, buyerCompanyId);
  }

  public void promise(int wanted, String by, Instant at) {
    packs = wanted;
    pledgedBy = by;
    pledgedAt = at;
  }

  /** The contract under which the buyer orders at the price that was reached. */
  public void locked(long contract) {
    contractId = contract;
  }

  public long groupBuyId() {
    return key.groupBuyId();
  }

  public long buyerCompanyId() {
    return key.buyerCompanyId();
  }

  public int packs() {
    return packs;
  }

  public Instant pledgedAt() {
    return pledgedAt;
  }

  public Optional<Long> contractId() {
    return Optional.ofNullable(contractId);
  }
}
