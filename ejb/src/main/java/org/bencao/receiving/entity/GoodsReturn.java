package org.bencao.receiving.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.boundary.ReturnView;

/** Packs of one delivery that the buyer gives back. */
@Entity
@Table(name = "receiving_return")
public class GoodsReturn {

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

  @Enumerated(EnumType.STRING)
  private ReturnReason reason;

  private String note;

  @Enumerated(EnumType.STRING)
  private ReturnState state = ReturnState.REQUESTED;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  private String authorisation;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decision_note")
  private String decisionNote;

  private String tracking;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "arrived_by")
  private String arrivedBy;

  @Column(name = "credited_at")
  private Instant creditedAt;

  @Version private int version;

  @OneToMany(mappedBy = "goodsReturn", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.line")
  private List<GoodsReturnLine> lines = new ArrayList<>();

  protected GoodsReturn() {}

  public GoodsReturn(
      long id,
      String number,
      Despatch despatch,
      ReturnReason reason,
      Optional<String> note,
      String by,
      Instant now) {
    this.id = id;
    this.number = number;
    this.buyerCompanyId = despatch.buyerCompanyId();
    this.sellerCompanyId = despatch.sellerCompanyId();
    this.siteId = despatch.siteId();
    this.despatchId = despatch.id();
    this.reason = reason;
    this.note = note.orElse(null);
    this.askedBy = by;
    this.askedAt = now;
  }

  public void add(
      DespatchLine reverses,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      BigDecimal quantity) {
    lines.add(new GoodsReturnLine(this, lines.size() + 1, reverses, lot, expiry, quantity));
  }

  public void authorise(String number, String by, Instant now) {
    state = ReturnState.AUTHORISED;
    authorisation = number;
    decidedBy = by;
    decidedAt = now;
  }

  public void refuse(String why, String by, Instant now) {
    state = ReturnState.REFUSED;
    decisionNote = why;
    decidedBy = by;
    decidedAt = now;
  }

  public void send(Optional<String> trackingNumber, String by, Instant now) {
    state = ReturnState.SHIPPED_BACK;
    tracking = trackingNumber.orElse(null);
    sentBy = by;
    sentAt = now;
  }

  public void arrive(String by, Instant now) {
    state = ReturnState.RECEIVED_BY_SELLER;
    arrivedBy = by;
    arrivedAt = now;
  }

  /** Packs of an order line that a credit note gives back; how many of them were for this. */
  public BigDecimal credit(long orderId, int lineNo, BigDecimal packs, Instant now) {
    var left = packs;
    for (var line : lines) {
      if (line.orderId() == orderId && line.lineNo() == lineNo) {
        left = left.subtract(line.credit(left));
      }
    }
    if (lines.stream().allMatch(GoodsReturnLine::isCredited)) {
      state = ReturnState.CREDITED;
      creditedAt = now;
    }
    return packs.subtract(left);
  }

  /** Packs of a lot that went back or are to; none of a return that the seller refused. */
  public BigDecimal taking(int position, Optional<String> lot) {
    return lines.stream()
        .filter(line -> state != ReturnState.REFUSED)
        .filter(line -> line.position() == position && line.lot().equals(lot))
        .map(GoodsReturnLine::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public ReturnView view(DespatchRow row, Despatch despatch) {
    return new ReturnView(
        id,
        number,
        row,
        reason,
        Optional.ofNullable(note),
        state,
        askedAt,
        askedBy,
        Optional.ofNullable(authorisation),
        act(decidedAt, decidedBy),
        Optional.ofNullable(decisionNote),
        Optional.ofNullable(tracking),
        act(sentAt, sentBy),
        act(arrivedAt, arrivedBy),
        Optional.ofNullable(creditedAt),
        lines.stream()
            .map(line -> line.view(despatch.line(line.position()).orElseThrow()))
            .toList(),
        List.of());
  }

  private static Optional<ReturnView.Act> act(Instant at, String by) {
    return Optional.ofNullable(at).map(when -> new ReturnView.Act(when, by));
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

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long siteId() {
    return siteId;
  }

  public long despatchId() {
    return despatchId;
  }

  public ReturnReason reason() {
    return reason;
  }

  public ReturnState state() {
    return state;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public Optional<Instant> arrivedAt() {
    return Optional.ofNullable(arrivedAt);
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** The seller's own number for it (RMA). */
  public Optional<String> authorisation() {
    return Optional.ofNullable(authorisation);
  }

  public List<GoodsReturnLine> lines() {
    return List.copyOf(lines);
  }
}
