package org.bencao.web.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;

/**
 * One act at goods-in.
 *
 * @param lot as read from the pack, where it was read
 * @param expiry as read from the pack, where it was read
 * @param withdrawn it was taken back and does not count
 * @param codes of the packs, where they were counted by their codes
 */
public record GoodsBookingJson(
    Id id,
    int position,
    GoodsState state,
    String quantity,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<String> note,
    Instant at,
    String by,
    boolean withdrawn,
    List<String> codes) {

  static GoodsBookingJson of(DespatchView.Booking booking) {
    return new GoodsBookingJson(
        Id.of(booking.id()),
        booking.position(),
        booking.state(),
        Quantities.text(booking.quantity()),
        booking.lot(),
        booking.expiry(),
        booking.note(),
        booking.at(),
        booking.by(),
        booking.takenBack(),
        booking.codes());
  }
}
