package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.bencao.common.PackCode;

/** A pack that was counted by its code. */
@Entity
@Table(name = "receiving_booking_code")
public class BookingCode {

  /** A code stands once in an act. */
  @Embeddable
  public record Key(@Column(name = "booking_id") Long bookingId, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId private Key key;

  protected BookingCode() {}

  public BookingCode(long bookingId, PackCode code) {
    this.key = new Key(bookingId, code.value());
  }
}
