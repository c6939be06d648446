package org.bencao.pricing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.pricing.boundary.RecordTender;

/** A tender that was won; who takes how much of what stands in its volumes. */
@Entity
@ReferenceData(ReferenceKind.PRICES)
@Table(name = "pricing_tender")
public class Tender {

  @Id private long id;
  private String number;
  private String name;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Tender() {}

  public Tender(long id, RecordTender command, String by, Instant at) {
    this.id = id;
    this.number = command.number();
    change(command, by, at);
  }

  /** The number stays. */
  public final void change(RecordTender command, String by, Instant at) {
    name = command.name();
    validFrom = command.from();
    validTo = command.to();
    recordedBy = by;
    recordedAt = at;
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }
}
