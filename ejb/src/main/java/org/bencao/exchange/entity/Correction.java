package org.bencao.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.exchange.boundary.CorrectDocument;
import org.bencao.exchange.boundary.CorrectedValue;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.CorrectionPlace;
import org.bencao.exchange.boundary.CorrectionView;

/** What a person put in the place of an element; it is kept for ever, as the bytes are. */
@Entity
@Table(name = "exchange_correction")
public class Correction {

  @Id private long id;

  @Column(name = "message_id")
  private long messageId;

  @Column(name = "interchange_id")
  private long interchangeId;

  private int segment;
  private int element;
  private int component;

  @Enumerated(EnumType.STRING)
  private CorrectionKind kind;

  private String original;
  private String corrected;
  private String reason;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected Correction() {}

  public Correction(
      long id,
      JournalMessage message,
      CorrectDocument said,
      CorrectionKind kind,
      String by,
      Instant at) {
    this.id = id;
    this.messageId = message.id();
    this.interchangeId = message.interchangeId();
    this.segment = said.place().segment();
    this.element = said.place().element();
    this.component = said.place().component();
    this.kind = kind;
    this.original = said.found();
    this.corrected = said.value();
    this.reason = said.reason().strip();
    this.madeBy = by;
    this.madeAt = at;
  }

  public long id() {
    return id;
  }

  public long messageId() {
    return messageId;
  }

  public long interchangeId() {
    return interchangeId;
  }

  public CorrectedValue value() {
    return new CorrectedValue(place(), corrected);
  }

  public CorrectionView view() {
    return new CorrectionView(place(), kind, original, corrected, reason, madeBy, madeAt);
  }

  private CorrectionPlace place() {
    return new CorrectionPlace(segment, element, component);
  }
}
