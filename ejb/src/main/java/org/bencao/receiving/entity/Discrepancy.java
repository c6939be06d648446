package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;

/** A claim: something that was found and is not as advised. */
@Entity
@Table(name = "receiving_discrepancy")
public class Discrepancy {

  private static final int LONGEST_REASONS = 4000;

  @Id private long id;
  private String number;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "despatch_id")
  private long despatchId;

  private int position;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  @Enumerated(EnumType.STRING)
  private DiscrepancyKind kind;

  private BigDecimal quantity;
  private BigDecimal held;
  private BigDecimal credited = BigDecimal.ZERO;
  private BigDecimal stake;
  private String currency;
  private String lot;
  private LocalDate expiry;
  private String note;
  private String reasons;

  @Column(name = "booking_id")
  private Long bookingId;

  @Column(name = "booked_by")
  private long bookedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  private String owner;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decision_note")
  private String decisionNote;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Version private int version;

  protected Discrepancy() {}

  /** What is known when it is found. */
  public record Found(
      String number,
      DiscrepancyKind kind,
      BigDecimal quantity,
      BigDecimal held,
      Money stake,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<String> note,
      List<Finding> reasons,
      Optional<Long> bookingId,
      long bookedBy,
      String openedBy,
      Instant openedAt,
      Instant dueAt) {}

  public Discrepancy(long id, Despatch despatch, DespatchLine line, Found found) {
    this.id = id;
    this.number = found.number();
    this.buyerCompanyId = despatch.buyerCompanyId();
    this.sellerCompanyId = despatch.sellerCompanyId();
    this.siteId = despatch.siteId();
    this.despatchId = despatch.id();
    this.position = line.position();
    this.orderId = line.orderId();
    this.lineNo = line.lineNo();
    this.kind = found.kind();
    this.quantity = found.quantity();
    this.held = found.held();
    this.stake = found.stake().amount();
    this.currency = found.stake().currency();
    this.lot = found.lot().orElse(null);
    this.expiry = found.expiry().orElse(null);
    this.note = found.note().orElse(null);
    this.reasons = KeptFindings.text(found.reasons(), LONGEST_REASONS);
    this.bookingId = found.bookingId().orElse(null);
    this.bookedBy = found.bookedBy();
    this.openedAt = found.openedAt();
    this.openedBy = found.openedBy();
    this.owner = found.openedBy();
    this.dueAt = found.dueAt();
  }

  public void decide(Verdict decision, String by, Optional<String> why, Instant now) {
    verdict = decision;
    held = BigDecimal.ZERO;
    decidedBy = by;
    decidedAt = now;
    decisionNote = why.orElse(null);
  }

  /** Packs that a credit note gives back; how many of them were for this claim. */
  public BigDecimal credit(BigDecimal packs) {
    var taken = packs.min(quantity.subtract(credited));
    credited = credited.add(taken);
    return taken;
  }

  public boolean isCredited() {
    return credited.compareTo(quantity) == 0;
  }

  /** What was booked was taken back: nothing is left to claim. */
  public void takeBack(String by, Instant now) {
    held = BigDecimal.ZERO;
    close(by, now);
  }

  public void close(String by, Instant now) {
    closedBy = by;
    closedAt = now;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public DiscrepancyView view(
      String despatchNumber,
      DespatchLine line,
      List<DiscrepancyView.Photo> photos,
      List<String> codes) {
    return new DiscrepancyView(
        id,
        number,
        new DespatchId(despatchId),
        despatchNumber,
        position,
        new PurchaseOrderId(orderId),
        line.orderNumber(),
        lineNo,
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        kind,
        quantity,
        held,
        new Money(stake, currency),
        Optional.ofNullable(lot),
        Optional.ofNullable(expiry),
        Optional.ofNullable(note),
        reasons(),
        openedAt,
        openedBy,
        owner,
        dueAt,
        Optional.ofNullable(verdict),
        Optional.ofNullable(decidedBy),
        Optional.ofNullable(decisionNote),
        Optional.ofNullable(closedAt),
        Optional.ofNullable(closedBy),
        photos,
        codes);
  }

  /** What rules had against the packs when they were counted. */
  public List<Finding> reasons() {
    return KeptFindings.read(reasons);
  }

  /** The act at goods-in that opened it, where one did. */
  public Optional<Long> bookingId() {
    return Optional.ofNullable(bookingId);
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long siteId() {
    return siteId;
  }

  public long despatchId() {
    return despatchId;
  }

  public int position() {
    return position;
  }

  public long orderId() {
    return orderId;
  }

  public int lineNo() {
    return lineNo;
  }

  public DiscrepancyKind kind() {
    return kind;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public BigDecimal held() {
    return held;
  }

  public Optional<Verdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  public Money stake() {
    return new Money(stake, currency);
  }

  /** As read from the packs, else as it was advised. */
  public Optional<String> lot() {
    return Optional.ofNullable(lot);
  }

  public Optional<LocalDate> expiry() {
    return Optional.ofNullable(expiry);
  }

  public long bookedBy() {
    return bookedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
