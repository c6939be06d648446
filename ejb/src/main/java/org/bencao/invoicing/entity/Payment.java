package org.bencao.invoicing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.invoicing.boundary.PaymentMethod;
import org.bencao.invoicing.boundary.RecordPayment;

/** Money that a seller says it received from a buyer; taken back as a whole or not at all. */
@Entity
@Table(name = "invoicing_payment")
public class Payment {

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  private String currency;

  @Column(name = "command_key")
  private String commandKey;

  private BigDecimal amount;
  private BigDecimal allocated = BigDecimal.ZERO;
  private String reference;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  private String payer;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  private String note;
  private boolean freed;

  @Column(name = "content_hash")
  private byte[] contentHash;

  protected Payment() {}

  public Payment(long id, long sellerCompanyId, RecordPayment command, String by, Instant now) {
    this.id = id;
    this.sellerCompanyId = sellerCompanyId;
    this.buyerCompanyId = command.buyerCompanyId();
    this.currency = command.amount().currency();
    this.commandKey = command.key();
    this.amount = command.amount().amount();
    this.reference = command.reference();
    this.receivedOn = command.receivedOn();
    this.method = command.method();
    this.payer = command.payer().strip();
    this.recordedAt = now;
    this.recordedBy = by;
    this.contentHash = command.contentHash();
  }

  public PaymentMethod method() {
    return method;
  }

  /** Whose account it came from; none where it is the buyer's. */
  public Optional<String> payer() {
    return Optional.of(payer).filter(name -> !name.isEmpty());
  }

  /** Whether it came from an account of the buyer. */
  public boolean isPlain() {
    return method == PaymentMethod.TRANSFER && payer.isEmpty();
  }

  /** As much of a credit line is free again as it is worth. */
  public void free() {
    freed = true;
  }

  /** There was a credit line when it came: what it pays of orders beside it counts back. */
  public boolean isFreed() {
    return freed;
  }

  /** Below zero takes from an invoice what this paid of it. */
  public void allocate(BigDecimal more) {
    allocated = allocated.add(more);
  }

  public void withdraw(String by, String why, Instant now) {
    withdrawnBy = by;
    note = why;
    withdrawnAt = now;
  }

  /** What pays no invoice yet. */
  public Money onAccount() {
    return new Money(isWithdrawn() ? BigDecimal.ZERO : amount.subtract(allocated), currency);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether the same command says the same; of old ones nobody knows what they paid. */
  public boolean says(RecordPayment command) {
    return contentHash == null
        ? amount.compareTo(command.amount().amount()) == 0
            && reference.equals(command.reference())
            && receivedOn.equals(command.receivedOn())
        : Arrays.equals(contentHash, command.contentHash());
  }

  public long id() {
    return id;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public Money amount() {
    return new Money(amount, currency);
  }

  public String reference() {
    return reference;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  public Optional<String> withdrawnBy() {
    return Optional.ofNullable(withdrawnBy);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
