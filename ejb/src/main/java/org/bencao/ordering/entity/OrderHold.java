package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.ordering.boundary.HoldView;

/** A line that is unusual for its site; decided once, and never shipped before. */
@Entity
@Table(name = "ordering_hold")
public class OrderHold {

  private static final String CAUSE = "#cause.order.";

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "line_no")
  private int lineNo;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "offer_id")
  private long offerId;

  private String cause;
  private BigDecimal units;
  private BigDecimal usual;

  @Enumerated(EnumType.STRING)
  private HoldState state;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String evidence;

  @Version private int version;

  protected OrderHold() {}

  /** What the rules said of the line when it was ordered. */
  public OrderHold(long id, PurchaseOrder order, OrderLine line, Finding finding) {
    this.id = id;
    this.orderId = order.id();
    this.lineNo = line.lineNo();
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.siteId = order.siteId();
    this.itemId = line.itemId();
    this.offerId = line.offerId();
    this.cause = finding.facts().get("cause").substring(CAUSE.length());
    this.units = new BigDecimal(finding.facts().get("qty"));
    this.usual = new BigDecimal(finding.facts().get("usual"));
    this.state = HoldState.OPEN;
    this.openedAt = order.placedAt();
  }

  public void decide(HoldState verdict, String by, String why, Instant at) {
    state = verdict;
    decidedBy = by;
    evidence = why;
    decidedAt = at;
  }

  /** What fills the words of the reason. */
  public Map<String, String> facts(String nameEn, String nameZh) {
    return Map.of(
        "item",
        nameEn,
        "item_zh",
        nameZh,
        "qty",
        units.stripTrailingZeros().toPlainString(),
        "usual",
        usual.stripTrailingZeros().toPlainString(),
        "cause",
        CAUSE + cause);
  }

  public Optional<HoldView.Decision> decision() {
    return Optional.ofNullable(decidedAt).map(at -> new HoldView.Decision(decidedBy, at, evidence));
  }

  public long id() {
    return id;
  }

  public long orderId() {
    return orderId;
  }

  public int lineNo() {
    return lineNo;
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

  public long itemId() {
    return itemId;
  }

  public long offerId() {
    return offerId;
  }

  public String cause() {
    return cause;
  }

  public BigDecimal units() {
    return units;
  }

  public BigDecimal usual() {
    return usual;
  }

  public HoldState state() {
    return state;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
