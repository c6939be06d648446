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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.Headline;

/** An order of one buyer to one seller. Its status is computed; no column decides it. */
@Entity
@Table(name = "ordering_purchase_order")
public class PurchaseOrder {

  /** What became of the sending. */
  public enum SendVerdict {
    NONE,
    ACCEPTED,
    REFUSED,
    OVERDUE
  }

  @Id private long id;
  private String number;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "seller_system_id")
  private Long sellerSystemId;

  @Column(name = "site_id")
  private long siteId;

  private String currency;

  @Column(name = "net_total")
  private BigDecimal netTotal;

  @Column(name = "line_count")
  private int lineCount;

  private String state;

  @Column(name = "buyer_reference")
  private String buyerReference;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "acked_at")
  private Instant ackedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "send_verdict")
  private SendVerdict sendVerdict;

  @Column(name = "answer_due_at")
  private Instant answerDueAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "seller_number")
  private String sellerNumber;

  @Column(name = "last_answer_at")
  private Instant lastAnswerAt;

  @Column(name = "last_answer_number")
  private String lastAnswerNumber;

  /** Whether any line was ever held as unusual. */
  private boolean held;

  /** The form that was signed for it, where its goods need one. */
  @Column(name = "signed_form_id")
  private Long signedFormId;

  /** Of an order of just these goods; none of those that stand from before there was one. */
  @Column(name = "goods_hash", updatable = false)
  private byte[] goodsHash;

  @Version private int version;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.lineNo")
  private List<OrderLine> lines = new ArrayList<>();

  protected PurchaseOrder() {}

  public PurchaseOrder(
      long id,
      String number,
      long buyerCompanyId,
      long sellerCompanyId,
      long siteId,
      String currency,
      Optional<String> buyerReference,
      String placedBy,
      Instant placedAt) {
    this.id = id;
    this.number = number;
    this.buyerCompanyId = buyerCompanyId;
    this.sellerCompanyId = sellerCompanyId;
    this.siteId = siteId;
    this.currency = currency;
    this.netTotal = BigDecimal.ZERO;
    this.buyerReference = buyerReference.orElse(null);
    this.placedBy = placedBy;
    this.placedAt = placedAt;
    this.state = "PLACED";
    this.sendVerdict = SendVerdict.NONE;
  }

  public void add(OrderLine line) {
    lines.add(line);
    lineCount = lines.size();
    netTotal = net().plus(line.net()).amount();
  }

  /** So that the same again is seen. */
  public void goods(byte[] hash) {
    goodsHash = hash;
  }

  public boolean isOfGoods(byte[] hash) {
    return Arrays.equals(goodsHash, hash);
  }

  public void expectAnswerBy(Instant deadline) {
    answerDueAt = deadline;
  }

  public void hold() {
    held = true;
  }

  /** The form that was signed for it is used for nothing else. */
  public void signed(long formId) {
    signedFormId = formId;
  }

  public Optional<Long> signedFormId() {
    return Optional.ofNullable(signedFormId);
  }

  public boolean isHeld() {
    return held;
  }

  public void sent(Instant at) {
    if (sentAt == null) {
      sentAt = at;
    }
  }

  public void acknowledged(Instant at) {
    ackedAt = at;
    sendVerdict = SendVerdict.ACCEPTED;
  }

  /** An answer proves that the order was read, whatever comes after it (documents 1.5, row 55). */
  public void refused() {
    if (answeredAt == null) {
      sendVerdict = SendVerdict.REFUSED;
    }
  }

  public void acknowledgementOverdue() {
    if (sendVerdict == SendVerdict.NONE) {
      sendVerdict = SendVerdict.OVERDUE;
    }
  }

  /**
   * Whether an answer issued then is newer than the one that holds; of equals the later arrival.
   */
  public boolean isNewer(Instant issuedAt) {
    return lastAnswerAt == null || !issuedAt.isBefore(lastAnswerAt);
  }

  public void answered(
      Instant now, Instant issuedAt, String answerNumber, Optional<String> theirNumber) {
    if (answeredAt == null) {
      answeredAt = now;
    }
    answerDueAt = null;
    lastAnswerAt = issuedAt;
    lastAnswerNumber = answerNumber;
    theirNumber.ifPresent(found -> sellerNumber = found);
    sendVerdict = SendVerdict.ACCEPTED;
  }

  /** The deadline passed without an answer; asked once. */
  public void answerOverdue() {
    answerDueAt = null;
  }

  /**
   * Documents 1.3: the first that matches wins.
   *
   * @param open what waits for a person
   */
  public Headline headline(Collection<OrderException> open) {
    return headline(sums(), open);
  }

  /**
   * The same of an order whose lines were not read.
   *
   * @param sums of all its lines
   */
  public Headline headline(Collection<LineSums> sums, Collection<OrderException> open) {
    return Headlines.progress(sums, open)
        .orElseGet(
            () -> {
              var answers = sums.stream().map(LineSums::answer).toList();
              return Headlines.of(
                  answers, sendVerdict, isOverdue(), ackedAt != null, sentAt != null);
            });
  }

  /** Of all its lines. */
  public List<LineSums> sums() {
    return lines.stream().map(OrderLine::sums).toList();
  }

  private boolean isOverdue() {
    return answerDueAt == null && answeredAt == null;
  }

  public Optional<OrderLine> line(int lineNo) {
    return lines.stream().filter(line -> line.lineNo() == lineNo).findFirst();
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
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

  /** The system or desk of the seller to which it goes, for as long as it lives. */
  public void goesTo(long systemId) {
    sellerSystemId = systemId;
  }

  /** Empty where the seller had none when it was placed. */
  public Optional<Long> sellerSystemId() {
    return Optional.ofNullable(sellerSystemId);
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long siteId() {
    return siteId;
  }

  public String currency() {
    return currency;
  }

  public Money net() {
    return new Money(netTotal, currency);
  }

  public int lineCount() {
    return lineCount;
  }

  public Optional<String> buyerReference() {
    return Optional.ofNullable(buyerReference);
  }

  public Instant placedAt() {
    return placedAt;
  }

  public String placedBy() {
    return placedBy;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public Optional<Instant> ackedAt() {
    return Optional.ofNullable(ackedAt);
  }

  public SendVerdict sendVerdict() {
    return sendVerdict;
  }

  public Optional<Instant> answerDueAt() {
    return Optional.ofNullable(answerDueAt);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public Optional<String> sellerNumber() {
    return Optional.ofNullable(sellerNumber);
  }

  public Optional<Instant> lastAnswerAt() {
    return Optional.ofNullable(lastAnswerAt);
  }

  public int version() {
    return version;
  }
}
