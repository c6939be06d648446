package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.common.Sscc;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.ordering.boundary.TakenLot;
import org.bencao.receiving.boundary.GoodsState;

/** One lot of one order line in a delivery, with the counts of what was found of it (doc:L4). */
@Entity
@Table(name = "receiving_despatch_line")
public class DespatchLine {

  /** Despatch and place in it. */
  @Embeddable
  public record Key(
      @Column(name = "despatch_id") Long despatchId, @Column(name = "position") Integer position)
      implements java.io.Serializable {}

  private static final String FOUND_GTIN = "found_gtin";
  private static final String FOUND_ITEM = "found_item";

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("despatchId")
  @JoinColumn(name = "despatch_id")
  private Despatch despatch;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "item_code")
  private String itemCode;

  private String gtin;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private String unit;
  private String lot;
  private LocalDate expiry;
  private String sscc;

  @Column(name = "accepted_expiry")
  private LocalDate acceptedExpiry;

  private BigDecimal advised;
  private BigDecimal excess;

  @Enumerated(EnumType.STRING)
  @Column(name = "hold_reason")
  private Reason holdReason;

  @Column(name = "hold_facts")
  private String holdFacts;

  private BigDecimal good = BigDecimal.ZERO;
  private BigDecimal damaged = BigDecimal.ZERO;
  private BigDecimal quarantined = BigDecimal.ZERO;
  private BigDecimal refused = BigDecimal.ZERO;
  private BigDecimal shortfall = BigDecimal.ZERO;
  private BigDecimal overage = BigDecimal.ZERO;

  protected DespatchLine() {}

  public DespatchLine(
      Despatch despatch, LockedOrder order, LockedLine line, LotQuantity lot, TakenLot taken) {
    this.key = new Key(despatch.id(), taken.documentLine());
    this.despatch = despatch;
    this.orderId = order.id().value();
    this.lineNo = line.number();
    this.orderNumber = order.number();
    this.itemId = line.itemId();
    this.itemCode = line.itemCode();
    this.gtin = line.gtin();
    this.nameEn = line.nameEn();
    this.nameZh = line.nameZh();
    this.unit = line.unit();
    this.acceptedExpiry = line.acceptedExpiry().orElse(null);
    this.lot = lot.lot().orElse(null);
    this.expiry = lot.expiry().orElse(null);
    this.sscc = lot.sscc().map(Sscc::value).orElse(null);
    this.advised = taken.despatched().add(taken.excess());
    this.excess = taken.excess();
    this.holdFacts = Json.facts(Map.of());
  }

  /** It is another item: nothing of it may be booked good until the buyer takes that item. */
  public void holdAs(DocumentItem item, String name) {
    var facts = new HashMap<String, String>();
    facts.put("wanted", nameEn);
    facts.put("found", name);
    item.gtin().ifPresent(gtin -> facts.put(FOUND_GTIN, gtin.value()));
    item.sellerItem().ifPresent(number -> facts.put(FOUND_ITEM, number));
    holdReason = Reason.SUBSTITUTE_NOT_CONSENTED;
    holdFacts = Json.facts(facts);
  }

  /** Counts so many packs; what goes beyond the advice raises the overage with it. */
  public void count(GoodsState state, BigDecimal change) {
    switch (state) {
      case GOOD -> good = good.add(change);
      case DAMAGED -> damaged = damaged.add(change);
      case QUARANTINED -> quarantined = quarantined.add(change);
      case REFUSED -> refused = refused.add(change);
      case OVER -> {
        quarantined = quarantined.add(change);
        overage = overage.add(change);
      }
    }
  }

  /** What was held is free, or goes back. */
  public void decide(GoodsState verdict, BigDecimal quantity) {
    quarantined = quarantined.subtract(quantity);
    count(verdict, quantity);
  }

  /** What was not found until the end is missing. */
  public BigDecimal closeShort() {
    var missing = left();
    shortfall = shortfall.add(missing);
    return missing;
  }

  public BigDecimal found() {
    return good.add(damaged).add(quarantined).add(refused);
  }

  /** Still to be found. */
  public BigDecimal left() {
    return advised.add(overage).subtract(found()).subtract(shortfall);
  }

  public boolean isHeld() {
    return holdReason != null;
  }

  /**
   * Why nothing of it may be booked good.
   *
   * @param standIns by line of the order, the other item that the buyer takes by now
   */
  public Optional<Finding> hold(Map<Integer, SubstituteOffer> standIns) {
    return Optional.ofNullable(holdReason)
        .filter(why -> !isTaken(Optional.ofNullable(standIns.get(lineNo))))
        .map(reason -> Finding.of(reason, Optional.of(lineNo), Json.facts(holdFacts)));
  }

  private boolean isTaken(Optional<SubstituteOffer> standIn) {
    var facts = Json.facts(holdFacts);
    var found = Optional.ofNullable(facts.get(FOUND_GTIN));
    var number = Optional.ofNullable(facts.get(FOUND_ITEM));
    return standIn.filter(item -> item.isNumbered(found, number)).isPresent();
  }

  public int position() {
    return key.position();
  }

  public long orderId() {
    return orderId;
  }

  public int lineNo() {
    return lineNo;
  }

  public Despatch despatch() {
    return despatch;
  }

  public String orderNumber() {
    return orderNumber;
  }

  public long itemId() {
    return itemId;
  }

  public String itemCode() {
    return itemCode;
  }

  public String gtin() {
    return gtin;
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String unit() {
    return unit;
  }

  public Optional<String> lot() {
    return Optional.ofNullable(lot);
  }

  public Optional<LocalDate> expiry() {
    return Optional.ofNullable(expiry);
  }

  /** Lots that last until then were accepted when they were ordered. */
  public Optional<LocalDate> acceptedExpiry() {
    return Optional.ofNullable(acceptedExpiry);
  }

  public Optional<String> sscc() {
    return Optional.ofNullable(sscc);
  }

  public BigDecimal advised() {
    return advised;
  }

  public BigDecimal excess() {
    return excess;
  }

  public BigDecimal good() {
    return good;
  }

  public BigDecimal damaged() {
    return damaged;
  }

  public BigDecimal quarantined() {
    return quarantined;
  }

  public BigDecimal refused() {
    return refused;
  }

  public BigDecimal shortfall() {
    return shortfall;
  }

  public BigDecimal overage() {
    return overage;
  }
}
