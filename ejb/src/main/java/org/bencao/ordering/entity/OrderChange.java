package org.bencao.ordering.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderChangeView;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;

/** What the buyer asked about a placed order, and what the seller said to it. */
@Entity
@Table(name = "ordering_change")
public class OrderChange {

  /** One line of the wish. */
  @Entity(name = "OrderChangeLine")
  @Table(name = "ordering_change_line")
  public static class Line {

    /** Change and line of the order. */
    @Embeddable
    public record Key(
        @Column(name = "change_id") Long changeId, @Column(name = "line_no") Integer lineNo)
        implements java.io.Serializable {}

    @EmbeddedId private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("changeId")
    @JoinColumn(name = "change_id")
    private OrderChange change;

    private BigDecimal asked;
    private BigDecimal stays;
    private BigDecimal granted;

    protected Line() {}

    Line(OrderChange change, int lineNo, Wish wish) {
      this.key = new Key(change.id, lineNo);
      this.change = change;
      this.asked = wish.asked();
      this.stays = wish.stays();
      this.granted = BigDecimal.ZERO;
    }

    public void grant(BigDecimal packs) {
      granted = packs;
    }

    /** What of it has to be taken back of so many that are expected. */
    public BigDecimal needed(BigDecimal expected) {
      return expected.subtract(stays).max(BigDecimal.ZERO).min(asked);
    }

    public int lineNo() {
      return key.lineNo();
    }

    public BigDecimal asked() {
      return asked;
    }

    /** What is still wanted of the line once the wish is granted. */
    public BigDecimal stays() {
      return stays;
    }
  }

  /**
   * What is asked of a line.
   *
   * @param stays what is still wanted once it is granted
   */
  public record Wish(BigDecimal asked, BigDecimal stays) {}

  @Id private long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  private int number;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "command_key")
  private String commandKey;

  @Column(name = "content_hash")
  private byte[] contentHash;

  private String note;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "message_id")
  private Long messageId;

  @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.lineNo")
  private List<Line> lines = new ArrayList<>();

  protected OrderChange() {}

  /** Who asks, under which key. */
  public record Asked(String key, byte[] hash, String note, String by, Instant at) {

    public Asked {
      hash = hash.clone();
    }
  }

  public OrderChange(
      long id, PurchaseOrder order, int number, Kind kind, Asked asked, Map<Integer, Wish> wishes) {
    this.id = id;
    this.orderId = order.id();
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.number = number;
    this.kind = kind;
    this.commandKey = asked.key();
    this.contentHash = asked.hash();
    this.note = asked.note();
    this.askedBy = asked.by();
    this.askedAt = asked.at();
    wishes.forEach((line, wish) -> lines.add(new Line(this, line, wish)));
  }

  public void answered(Verdict said, Optional<Long> message, Instant at) {
    verdict = said;
    messageId = message.orElse(null);
    answeredAt = at;
  }

  public boolean isAnswered() {
    return verdict != null;
  }

  public boolean isSame(byte[] hash) {
    return Arrays.equals(contentHash, hash);
  }

  public OrderChangeView view() {
    return new OrderChangeView(
        number,
        kind,
        note,
        askedAt,
        askedBy,
        Optional.ofNullable(verdict),
        Optional.ofNullable(answeredAt),
        lines.stream()
            .map(line -> new OrderChangeView.Line(line.lineNo(), line.asked, line.granted))
            .toList());
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  public long id() {
    return id;
  }

  public long orderId() {
    return orderId;
  }

  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }
}
