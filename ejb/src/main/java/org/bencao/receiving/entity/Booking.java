package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsState;

/** One act at goods-in, never changed; taken back by an act of its own. */
@Entity
@Table(name = "receiving_booking")
public class Booking {

  @Id private long id;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "despatch_id")
  private long despatchId;

  private int position;

  @Enumerated(EnumType.STRING)
  private GoodsState state;

  private BigDecimal quantity;
  private String lot;
  private LocalDate expiry;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String note;
  private Instant at;

  @Column(name = "by_id")
  private long byId;

  @Column(name = "by_name")
  private String byName;

  @Column(name = "takes_back")
  private Long takesBack;

  protected Booking() {}

  public Booking(
      long id, Despatch despatch, DespatchLine line, BookGoods command, Caller by, Instant at) {
    this.id = id;
    this.buyerCompanyId = despatch.buyerCompanyId();
    this.despatchId = despatch.id();
    this.position = command.position();
    this.state = command.state();
    this.quantity = command.quantity();
    this.lot = command.lot().or(line::lot).orElse(null);
    this.expiry = command.expiry().or(line::expiry).orElse(null);
    this.note = command.note().orElse(null);
    this.at = at;
    this.byId = by.id();
    this.byName = by.name();
  }

  /** The act that takes another back: the same packs, less than zero. */
  public static Booking takingBack(long id, Booking other, Caller by, Instant at) {
    var booking = new Booking();
    booking.id = id;
    booking.buyerCompanyId = other.buyerCompanyId;
    booking.despatchId = other.despatchId;
    booking.position = other.position;
    booking.state = other.state;
    booking.quantity = other.quantity.negate();
    booking.lot = other.lot;
    booking.expiry = other.expiry;
    booking.at = at;
    booking.byId = by.id();
    booking.byName = by.name();
    booking.takesBack = other.id;
    return booking;
  }

  public DespatchView.Booking view(boolean takenBack, List<PackCode> codes) {
    return new DespatchView.Booking(
        id,
        position,
        state,
        quantity,
        Optional.ofNullable(lot),
        Optional.ofNullable(expiry),
        Optional.ofNullable(reason),
        Optional.ofNullable(note),
        at,
        byName,
        takenBack,
        codes.stream().map(PackCode::value).toList());
  }

  public long id() {
    return id;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long despatchId() {
    return despatchId;
  }

  /** A person, or the token of a program. */
  public long byId() {
    return byId;
  }

  public int position() {
    return position;
  }

  public GoodsState state() {
    return state;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  /** As read from the pack, else as it was advised. */
  public Optional<String> lot() {
    return Optional.ofNullable(lot);
  }

  public Optional<LocalDate> expiry() {
    return Optional.ofNullable(expiry);
  }

  public Instant at() {
    return at;
  }

  public String byName() {
    return byName;
  }

  public Optional<Long> takesBack() {
    return Optional.ofNullable(takesBack);
  }
}
