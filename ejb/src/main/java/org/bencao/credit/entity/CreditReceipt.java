package org.bencao.credit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.credit.boundary.RecordReceipt;

/** Money that a seller says it received from a buyer; never changed. */
@Entity
@Table(name = "credit_receipt")
public class CreditReceipt {

  @Id private long id;

  @Column(name = "line_id")
  private long lineId;

  @Column(name = "command_key")
  private String commandKey;

  private BigDecimal amount;
  private String reference;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected CreditReceipt() {}

  public CreditReceipt(long id, RecordReceipt command, String by, Instant now) {
    this.id = id;
    this.lineId = command.lineId();
    this.commandKey = command.key();
    this.amount = command.amount().amount();
    this.reference = command.reference();
    this.receivedOn = command.receivedOn();
    this.recordedBy = by;
    this.recordedAt = now;
  }

  public BigDecimal amount() {
    return amount;
  }
}
