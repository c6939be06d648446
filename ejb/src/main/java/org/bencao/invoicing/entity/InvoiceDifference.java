package org.bencao.invoicing.entity;

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
import java.util.Set;
import org.bencao.common.Json;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;

/** Something of an invoice that is not as ordered and received, until it is settled. */
@Entity
@Table(name = "invoicing_difference")
public class InvoiceDifference {

  /** What a person may take as it is; packs that nobody has are never paid. */
  private static final Set<Reason> ACCEPTABLE =
      Set.of(
          Reason.MATCH_PRICE,
          Reason.MATCH_TAX,
          Reason.INVOICE_UNKNOWN_CHARGE,
          Reason.REBATE_OFF_BOOKS,
          Reason.FREE_GOODS_NOT_INVOICED);

  /** Facts that name the rule behind it. */
  @Id private long id;

  @Column(name = "invoice_id")
  private long invoiceId;

  private Integer position;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "order_id")
  private Long orderId;

  @Column(name = "line_no")
  private Integer lineNo;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;
  private BigDecimal amount;
  private String currency;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "disputed_at")
  private Instant disputedAt;

  @Column(name = "disputed_by")
  private String disputedBy;

  private String note;

  @Column(name = "claim_number")
  private String claimNumber;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Enumerated(EnumType.STRING)
  private Resolution resolution;

  @Version private int version;

  protected InvoiceDifference() {}

  /** What is not as it should be. */
  public record Found(
      Optional<Integer> position,
      Optional<Long> orderId,
      Optional<Integer> lineNo,
      Reason reason,
      Map<String, String> facts,
      Money amount) {

    public Found {
      facts = Map.copyOf(facts);
    }
  }

  public InvoiceDifference(long id, Invoice invoice, Found found, Instant now, Instant dueAt) {
    this.id = id;
    this.invoiceId = invoice.id();
    this.position = found.position().orElse(null);
    this.buyerCompanyId = invoice.buyerCompanyId();
    this.sellerCompanyId = invoice.sellerCompanyId();
    this.orderId = found.orderId().orElse(null);
    this.lineNo = found.lineNo().orElse(null);
    this.reason = found.reason();
    this.currency = found.amount().currency();
    this.openedAt = now;
    this.dueAt = dueAt;
    now(found);
  }

  /** As it stands after more was counted or credited. */
  public void now(Found found) {
    facts = Json.facts(found.facts());
    amount = found.amount().amount();
  }

  /** Some of it was given back. */
  public void left(Money rest) {
    amount = rest.amount();
  }

  public boolean isAbout(Found found) {
    return reason == found.reason()
        && Optional.ofNullable(position).equals(found.position())
        && (position != null || Json.facts(facts).equals(found.facts()));
  }

  public void dispute(String by, String claim, Optional<String> why, Instant now) {
    disputedBy = by;
    disputedAt = now;
    claimNumber = claim;
    note = why.orElse(null);
  }

  public void close(Resolution how, String by, Optional<String> why, Instant now) {
    resolution = how;
    closedBy = by;
    closedAt = now;
    why.ifPresent(text -> note = text);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isAcceptable() {
    return ACCEPTABLE.contains(reason);
  }

  /** A person took it as it is: it is not raised again. */
  public boolean isAccepted() {
    return resolution == Resolution.ACCEPTED;
  }

  public boolean isDisputed() {
    return disputedAt != null;
  }

  public InvoiceView.Difference view() {
    return new InvoiceView.Difference(
        id,
        position(),
        KeptFinding.of(reason, position(), facts()),
        amount(),
        KeptFinding.tolerance(facts()),
        isAcceptable(),
        openedAt,
        dueAt,
        Optional.ofNullable(disputedAt),
        Optional.ofNullable(disputedBy),
        Optional.ofNullable(claimNumber),
        Optional.ofNullable(note),
        Optional.ofNullable(closedAt),
        Optional.ofNullable(closedBy),
        Optional.ofNullable(resolution));
  }

  public long id() {
    return id;
  }

  public long invoiceId() {
    return invoiceId;
  }

  public Optional<Integer> position() {
    return Optional.ofNullable(position);
  }

  public Optional<Long> orderId() {
    return Optional.ofNullable(orderId);
  }

  public Optional<Integer> lineNo() {
    return Optional.ofNullable(lineNo);
  }

  public Reason reason() {
    return reason;
  }

  public Map<String, String> facts() {
    return Json.facts(facts);
  }

  public Money amount() {
    return new Money(amount, currency);
  }

  public Optional<String> claimNumber() {
    return Optional.ofNullable(claimNumber);
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
