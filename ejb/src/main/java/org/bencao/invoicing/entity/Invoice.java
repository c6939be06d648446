package org.bencao.invoicing.entity;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.common.Money;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.ordering.boundary.LockedOrder;

/** An invoice or credit note as the seller said it; its state is computed. */
@Entity
@Table(name = "invoicing_invoice")
public class Invoice {

  private static final int LONGEST_LIST = 400;
  private static final int LONGEST_CLAIM = 40;
  private static final int LONGEST_HELD = 4000;
  private static final String NOTHING = "[]";

  @Id private long id;

  @Enumerated(EnumType.STRING)
  private InvoiceDocument.Kind kind;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  private String number;

  @Column(name = "year_no")
  private int yearNo;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String currency;

  @Column(name = "line_net")
  private BigDecimal lineNet;

  private BigDecimal charges;
  private BigDecimal tax;
  private BigDecimal payable;
  private BigDecimal credited = BigDecimal.ZERO;
  private BigDecimal paid = BigDecimal.ZERO;

  @Column(name = "order_numbers")
  private String orderNumbers;

  @Column(name = "despatch_numbers")
  private String despatchNumbers;

  @Column(name = "credits_id")
  private Long creditsId;

  @Column(name = "claim_number")
  private String claimNumber;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Column(name = "message_id")
  private Long messageId;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "grace_asked_at")
  private Instant graceAskedAt;

  private String held = NOTHING;

  @Column(name = "held_no")
  private int heldNo;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "paid_at")
  private Instant paidAt;

  @Version private int version;

  @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.position")
  private List<InvoiceLine> lines = new ArrayList<>();

  protected Invoice() {}

  /**
   * What the document says.
   *
   * @param usualDays until it is due, where it does not say so itself
   * @param tax all taxes together
   * @param hash of its content without the envelope
   */
  public record Said(
      InvoiceDocument document,
      int usualDays,
      Money lineNet,
      Money charges,
      Money tax,
      byte[] hash) {

    public Said {
      hash = hash.clone();
    }

    /** The same, due after other days where it does not say so itself. */
    public Said due(int days) {
      return new Said(document, days, lineNet, charges, tax, hash);
    }
  }

  public Invoice(
      long id,
      LockedOrder order,
      Said said,
      Optional<Long> credits,
      Optional<Long> message,
      Instant now) {
    var document = said.document();
    this.id = id;
    this.kind = document.kind();
    this.buyerCompanyId = order.buyerCompanyId();
    this.sellerCompanyId = order.sellerCompanyId();
    this.number = document.number();
    this.yearNo = document.issuedOn().getYear();
    this.issuedOn = document.issuedOn();
    this.dueOn = due(document, said.usualDays());
    this.currency = document.currency();
    this.lineNet = said.lineNet().amount();
    this.charges = said.charges().amount();
    this.tax = said.tax().amount();
    this.payable = document.payable().amount();
    this.despatchNumbers = cut(String.join(" ", document.despatchNumbers()), LONGEST_LIST);
    this.orderNumbers = order.number();
    this.creditsId = credits.orElse(null);
    this.claimNumber = document.claimNumber().map(text -> cut(text, LONGEST_CLAIM)).orElse(null);
    this.contentHash = said.hash();
    this.messageId = message.orElse(null);
    this.arrivedAt = now;
  }

  private static LocalDate due(InvoiceDocument document, int usualDays) {
    var named = document.terms().flatMap(InvoiceDocument.Terms::dueOn);
    int days = document.terms().flatMap(InvoiceDocument.Terms::netDays).orElse(usualDays);
    return named.orElseGet(() -> document.issuedOn().plusDays(days));
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  public void add(InvoiceLine line) {
    lines.add(line);
    orderNumbers =
        cut(
            String.join(" ", lines.stream().map(InvoiceLine::orderNumber).distinct().toList()),
            LONGEST_LIST);
  }

  /** doc:L6: credit notes of one invoice never exceed it. */
  public void credit(BigDecimal amount) {
    if (credited.add(amount).compareTo(payable) > 0) {
      throw new IllegalStateException("invoice " + number + " would be credited beyond its total");
    }
    credited = credited.add(amount);
  }

  /** Never more than is left of it. */
  public void pay(BigDecimal amount, Instant now) {
    if (amount.compareTo(left().amount()) > 0) {
      throw new IllegalStateException("invoice " + number + " would be paid beyond its total");
    }
    paid = paid.add(amount);
    paidAt = left().amount().signum() == 0 ? now : null;
  }

  /** What paid it does so no longer. */
  public void takeBack(BigDecimal amount) {
    paid = paid.subtract(amount);
    paidAt = left().amount().signum() > 0 ? null : paidAt;
  }

  /** What was paid and is not owed any more, since it was credited. */
  public BigDecimal overpaid() {
    return left().amount().negate().max(BigDecimal.ZERO);
  }

  /** Nobody has asked yet whether its goods were sent. */
  public boolean isUnasked() {
    return graceAskedAt == null;
  }

  public void asked(Instant now) {
    graceAskedAt = now;
  }

  /**
   * Keeps why it is not released, as far as its seller can mend it.
   *
   * @return whether these are other reasons than before
   */
  public boolean hold(List<Finding> findings) {
    var text = KeptFindings.text(findings, LONGEST_HELD);
    if (text.equals(held)) {
      return false;
    }
    held = text;
    heldNo++;
    return true;
  }

  /** Why it was not released when it was asked last. */
  public List<Finding> held() {
    return KeptFindings.read(held);
  }

  /** How often reasons came or went. */
  public int heldNo() {
    return heldNo;
  }

  public void approve(String by, Instant now) {
    held = NOTHING;
    approvedBy = by;
    approvedAt = now;
  }

  /**
   * Documents 1.3.
   *
   * @param disputed some difference is open
   */
  public InvoiceState state(boolean disputed) {
    if (kind == InvoiceDocument.Kind.CREDIT_NOTE) {
      return disputed ? InvoiceState.DISPUTED : InvoiceState.ALLOCATED;
    }
    if (payable.signum() > 0 && credited.compareTo(payable) == 0) {
      return InvoiceState.CREDITED;
    }
    if (isPaid()) {
      return InvoiceState.PAID;
    }
    if (approvedAt != null) {
      return InvoiceState.APPROVED;
    }
    if (disputed) {
      return InvoiceState.DISPUTED;
    }
    return isWaiting() ? InvoiceState.WAITING_FOR_GOODS : InvoiceState.MATCHED;
  }

  /** Money closed it, all or what was not credited. */
  public boolean isPaid() {
    return paid.signum() > 0 && left().amount().signum() <= 0;
  }

  /** Goods of some line are not counted to their end. */
  public boolean isWaiting() {
    return lines.stream().anyMatch(InvoiceLine::isWaiting);
  }

  public Optional<InvoiceLine> line(int position) {
    return lines.stream().filter(line -> line.position() == position).findFirst();
  }

  public List<InvoiceLine> lines() {
    return List.copyOf(lines);
  }

  public List<Long> orderIds() {
    return lines.stream()
        .map(InvoiceLine::orderId)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  public List<String> orderNumbers() {
    return split(orderNumbers);
  }

  public List<String> despatchNumbers() {
    return split(despatchNumbers);
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
  }

  public boolean isCreditNote() {
    return kind == InvoiceDocument.Kind.CREDIT_NOTE;
  }

  public long id() {
    return id;
  }

  public InvoiceDocument.Kind kind() {
    return kind;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public String number() {
    return number;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String currency() {
    return currency;
  }

  public Money lineNet() {
    return new Money(lineNet, currency);
  }

  public Money charges() {
    return new Money(charges, currency);
  }

  public Money tax() {
    return new Money(tax, currency);
  }

  public Money payable() {
    return new Money(payable, currency);
  }

  public Money credited() {
    return new Money(credited, currency);
  }

  public Money paid() {
    return new Money(paid, currency);
  }

  /** Neither credited nor paid; a credit note asks for nothing. */
  public Money left() {
    return isCreditNote() ? Money.zero(currency) : payable().minus(credited()).minus(paid());
  }

  public Optional<Instant> paidAt() {
    return Optional.ofNullable(paidAt);
  }

  public Optional<Long> creditsId() {
    return Optional.ofNullable(creditsId);
  }

  public Optional<String> claimNumber() {
    return Optional.ofNullable(claimNumber);
  }

  public byte[] contentHash() {
    return contentHash.clone();
  }

  public Optional<Long> messageId() {
    return Optional.ofNullable(messageId);
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public int version() {
    return version;
  }
}
