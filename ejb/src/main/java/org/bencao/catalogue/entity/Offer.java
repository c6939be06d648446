package org.bencao.catalogue.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.hibernate.annotations.BatchSize;

/** A supplier sells an item under these terms; the price stands elsewhere. */
@Entity
@ReferenceData(ReferenceKind.OFFERS)
@Table(name = "catalogue_offer")
public class Offer {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private Item item;

  @OneToOne(fetch = FetchType.LAZY)
  @PrimaryKeyJoinColumn
  private Stock stock;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "seller_item")
  private String sellerItem;

  @Column(name = "order_multiple")
  private int orderMultiple;

  @Column(name = "order_minimum")
  private int orderMinimum;

  @Column(name = "lead_days")
  private int leadDays;

  @Column(name = "cut_off")
  private String cutOff;

  @Column(name = "vat_percent")
  private BigDecimal vatPercent;

  private boolean published;

  @Column(name = "order_maximum")
  private Integer orderMaximum;

  @Column(name = "soonest_expiry")
  private LocalDate soonestExpiry;

  @Column(name = "for_all")
  private boolean forAll;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "catalogue_offer_buyer", joinColumns = @JoinColumn(name = "offer_id"))
  @Column(name = "buyer_company_id")
  @BatchSize(size = 200)
  private Set<Long> buyers = new HashSet<>();

  protected Offer() {}

  public Offer(long id, Item item, PublishOffer command) {
    this.id = id;
    this.item = item;
    this.sellerCompanyId = command.sellerCompanyId();
    change(command);
  }

  /** Takes over the seller's newer terms; an offer that was withdrawn is there again. */
  public void change(PublishOffer command) {
    sellerItem = command.sellerItem();
    orderMultiple = command.orderMultiple();
    orderMinimum = command.orderMinimum();
    orderMaximum = command.orderMaximum().isPresent() ? command.orderMaximum().getAsInt() : null;
    leadDays = command.leadDays();
    cutOff = command.cutOff();
    vatPercent = command.vatPercent();
    soonestExpiry = command.soonestExpiry().orElse(null);
    forAll = command.buyers().isEmpty();
    buyers.retainAll(command.buyers());
    buyers.addAll(command.buyers());
    published = true;
  }

  /** Nobody is offered it any more; orders that were placed stand. */
  public void withdraw() {
    published = false;
  }

  public long id() {
    return id;
  }

  public Item item() {
    return item;
  }

  public Stock stock() {
    return stock;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public String sellerItem() {
    return sellerItem;
  }

  public int orderMultiple() {
    return orderMultiple;
  }

  public int orderMinimum() {
    return orderMinimum;
  }

  public int leadDays() {
    return leadDays;
  }

  public String cutOff() {
    return cutOff;
  }

  public BigDecimal vatPercent() {
    return vatPercent;
  }

  public OptionalInt orderMaximum() {
    return orderMaximum == null ? OptionalInt.empty() : OptionalInt.of(orderMaximum);
  }

  public Optional<LocalDate> soonestExpiry() {
    return Optional.ofNullable(soonestExpiry);
  }

  /** Published, and not only to chosen companies. */
  boolean isForAll() {
    return published && forAll;
  }

  public boolean published() {
    return published;
  }

  /** Without its stock, to be remembered. */
  public KnownOffer known() {
    return new KnownOffer(
        id,
        item.view(),
        List.copyOf(item.classes()),
        sellerCompanyId,
        sellerItem,
        orderMultiple,
        orderMinimum,
        leadDays,
        cutOff,
        vatPercent,
        orderMaximum(),
        soonestExpiry(),
        forAll,
        forAll ? Set.of() : Set.copyOf(buyers));
  }

  /** The terms as they would be published again. */
  public PublishOffer terms() {
    return new PublishOffer(
        item.id(),
        sellerCompanyId,
        sellerItem,
        orderMultiple,
        orderMinimum,
        orderMaximum(),
        leadDays,
        cutOff,
        vatPercent,
        soonestExpiry(),
        buyers);
  }
}
