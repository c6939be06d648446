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
import java.util.stream.Collectors;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.NoCode;

/** A delivery as the seller advised it, and what was found of it; its state is computed. */
@Entity
@Table(name = "receiving_despatch")
public class Despatch {

  @Id private long id;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "site_id")
  private long siteId;

  private String number;
  private int revision;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "shipped_on")
  private LocalDate shippedOn;

  @Column(name = "expected_on")
  private LocalDate expectedOn;

  private String carrier;
  private String tracking;

  @Column(name = "bill_of_lading")
  private String billOfLading;

  @Column(name = "package_count")
  private int packageCount;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "message_id")
  private Long messageId;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "no_code")
  private NoCode noCode;

  @Column(name = "voided_at")
  private Instant voidedAt;

  @Version private int version;

  @OneToMany(mappedBy = "despatch", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.position")
  private List<DespatchLine> lines = new ArrayList<>();

  protected Despatch() {}

  public Despatch(
      long id,
      LockedOrder order,
      DespatchAdviceDocument advice,
      int revision,
      Optional<Long> messageId,
      Instant now) {
    this.id = id;
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.siteId = order.siteId();
    this.number = advice.number();
    this.revision = revision;
    this.issuedAt = advice.issuedAt();
    this.shippedOn = advice.shippedOn().orElse(null);
    this.expectedOn = advice.expectedOn().orElse(null);
    this.carrier =
        advice
            .carrier()
            .flatMap(found -> found.name().or(found::scac))
            .map(name -> cut(name, 80))
            .orElse(null);
    this.tracking =
        advice.trackingNumbers().isEmpty()
            ? null
            : cut(String.join(" ", advice.trackingNumbers()), 200);
    this.billOfLading = advice.billOfLading().map(paper -> cut(paper, 60)).orElse(null);
    this.packageCount = advice.packageCount().orElse(advice.packages().size());
    this.messageId = messageId.orElse(null);
    this.announcedAt = now;
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  public void add(DespatchLine line) {
    lines.add(line);
    lineCount = lines.size();
  }

  /** The first pack is counted. */
  public void opened(Instant now) {
    if (openedAt == null) {
      openedAt = now;
    }
  }

  public void close(String by, Instant now) {
    closedBy = by;
    closedAt = now;
  }

  /** Why packs of it are known by no code. */
  public void uncoded(NoCode why) {
    noCode = why;
  }

  public void voided(Instant now) {
    voidedAt = now;
  }

  /** Documents 1.3, with what is known without the carrier's word. */
  public DespatchState state(LocalDate today) {
    if (voidedAt != null) {
      return DespatchState.VOIDED;
    }
    if (closedAt != null) {
      return DespatchState.RECEIVED;
    }
    if (openedAt != null) {
      return DespatchState.RECEIPT_OPEN;
    }
    return shippedOn == null || shippedOn.isAfter(today)
        ? DespatchState.ANNOUNCED
        : DespatchState.IN_TRANSIT;
  }

  /** Packs may be counted: it was neither voided nor closed. */
  public boolean isOpen() {
    return voidedAt == null && closedAt == null;
  }

  /** Nobody has counted anything of it yet. */
  public boolean isUntouched() {
    return openedAt == null && closedAt == null;
  }

  public Optional<DespatchLine> line(int position) {
    return lines.stream().filter(line -> line.position() == position).findFirst();
  }

  public List<DespatchLine> lines() {
    return List.copyOf(lines);
  }

  /** Identifiers of the orders of which something is in it, smallest first. */
  public List<Long> orderIds() {
    return lines.stream().map(DespatchLine::orderId).distinct().sorted().toList();
  }

  public List<String> orderNumbers() {
    return lines.stream().map(DespatchLine::orderNumber).distinct().collect(Collectors.toList());
  }

  public BigDecimal advised() {
    return lines.stream().map(DespatchLine::advised).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal found() {
    return lines.stream().map(DespatchLine::found).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal missing() {
    return lines.stream().map(DespatchLine::shortfall).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public long id() {
    return id;
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

  public String number() {
    return number;
  }

  public int revision() {
    return revision;
  }

  public Instant announcedAt() {
    return announcedAt;
  }

  public Optional<LocalDate> shippedOn() {
    return Optional.ofNullable(shippedOn);
  }

  public Optional<LocalDate> expectedOn() {
    return Optional.ofNullable(expectedOn);
  }

  public Optional<String> carrier() {
    return Optional.ofNullable(carrier);
  }

  public Optional<String> tracking() {
    return Optional.ofNullable(tracking).or(() -> Optional.ofNullable(billOfLading));
  }

  public int packageCount() {
    return packageCount;
  }

  public int lineCount() {
    return lineCount;
  }

  public Optional<Long> messageId() {
    return Optional.ofNullable(messageId);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<NoCode> noCode() {
    return Optional.ofNullable(noCode);
  }

  public Optional<String> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public int version() {
    return version;
  }
}
