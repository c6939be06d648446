package org.bencao.ordering.entity;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.partner.boundary.PartnerView;

/** An order that a buyer's system sent, and what became of it. */
@Entity
@Table(name = "ordering_arrived_order")
public class ArrivedOrder {

  /** What became of it. */
  public enum Verdict {
    PLACED,
    /** Somebody of the buyer has to approve it. */
    WAITING,
    REFUSED
  }

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "message_id")
  private long messageId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private Long sellerCompanyId;

  private String number;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  private String currency;

  @Column(name = "buyer_gln")
  private String buyerGln;

  @Column(name = "seller_gln")
  private String sellerGln;

  @Column(name = "ship_to_gln")
  private String shipToGln;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "requisition_id")
  private Long requisitionId;

  private String note;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @OrderBy("position")
  private List<ArrivedLine> lines = new ArrayList<>();

  protected ArrivedOrder() {}

  /** Who sent it, and to whom it is. */
  public record Of(long id, PartnerView partner, long messageId, Optional<Long> sellerCompanyId) {}

  /**
   * What became of it.
   *
   * @param orderNumber ours, where it is an order or may become one
   * @param requisitionId what waits for approval
   */
  public record Became(
      Verdict verdict, Optional<String> orderNumber, Optional<Long> requisitionId, Instant at) {}

  public ArrivedOrder(Of of, OrderDocument said, byte[] contentHash, Became became) {
    this.id = of.id();
    this.partnerId = of.partner().id();
    this.messageId = of.messageId();
    this.buyerCompanyId = of.partner().sellerCompanyId();
    this.sellerCompanyId = of.sellerCompanyId().orElse(null);
    this.number = said.number();
    this.orderedOn = LocalDate.ofInstant(said.issuedAt(), ZoneId.of(of.partner().zone()));
    this.currency = said.currency();
    this.buyerGln = gln(said.buyer());
    this.sellerGln = gln(said.seller());
    this.shipToGln = gln(said.shipTo());
    this.contentHash = contentHash.clone();
    this.verdict = became.verdict();
    this.orderNumber = became.orderNumber().orElse(null);
    this.requisitionId = became.requisitionId().orElse(null);
    this.answeredAt = became.at();
  }

  private static String gln(Party party) {
    return party.id(PartyId.Scheme.GLN).orElse("");
  }

  /** Somebody approved it. */
  public void approved(Instant at) {
    verdict = Verdict.PLACED;
    answeredAt = at;
  }

  /** It will not be ordered. */
  public void turnedDown(String why, Instant at) {
    verdict = Verdict.REFUSED;
    note = why;
    answeredAt = at;
  }

  /** Why nobody approved it, where it waited for somebody. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public void add(ArrivedLine line) {
    lines.add(line);
  }

  public long id() {
    return id;
  }

  public long partnerId() {
    return partnerId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public String number() {
    return number;
  }

  public LocalDate orderedOn() {
    return orderedOn;
  }

  public String currency() {
    return currency;
  }

  public String buyerGln() {
    return buyerGln;
  }

  public String sellerGln() {
    return sellerGln;
  }

  public String shipToGln() {
    return shipToGln;
  }

  public byte[] contentHash() {
    return contentHash.clone();
  }

  public Verdict verdict() {
    return verdict;
  }

  public Optional<String> orderNumber() {
    return Optional.ofNullable(orderNumber);
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public List<ArrivedLine> lines() {
    return List.copyOf(lines);
  }
}
