package org.bencao.exchange.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.exchange.boundary.As2Message;
import org.bencao.exchange.boundary.As2Receipt;
import org.bencao.exchange.boundary.Direction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An AS2 message that was receipted; written once. */
@Entity
@Table(name = "exchange_as2_receipt")
public class ReceiptedMessage {

  @Id private long id;

  @Column(name = "partner_id")
  private long partnerId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "as2_message_id")
  private String messageId;

  @Column(name = "interchange_id")
  private long interchangeId;

  private String mic;

  @Basic
  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  private byte[] receipt;

  @Column(name = "receipted_at")
  private Instant receiptedAt;

  protected ReceiptedMessage() {}

  public ReceiptedMessage(
      long id, As2Message message, Direction direction, long interchangeId, Instant now) {
    this.id = id;
    this.partnerId = message.partnerId();
    this.direction = direction;
    this.messageId = message.messageId();
    this.interchangeId = interchangeId;
    this.mic = message.mic();
    this.receipt = message.receipt();
    this.receiptedAt = now;
  }

  public long id() {
    return id;
  }

  public As2Receipt view() {
    return new As2Receipt(partnerId, messageId, interchangeId, mic, receipt, receiptedAt);
  }
}
