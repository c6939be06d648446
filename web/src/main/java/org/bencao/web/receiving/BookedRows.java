package org.bencao.web.receiving;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the last acts at goods-in, newest first. */
final class BookedRows {

  private static final int LISTED = 12;

  private final Wording words;
  private final Supplier<String> keys;

  /** Each act that may be taken back gets a key of its own. */
  BookedRows(Wording words, Supplier<String> keys) {
    this.words = words;
    this.keys = keys;
  }

  /** For who may take acts back. */
  List<BookedRow> counting(DespatchView delivery) {
    var last =
        delivery.bookings().stream()
            .filter(booking -> !booking.takenBack())
            .findFirst()
            .map(DespatchView.Booking::id)
            .orElse(0L);
    return rows(delivery, booking -> row(booking, delivery, key(booking), booking.id() == last));
  }

  List<BookedRow> reading(DespatchView delivery) {
    return rows(delivery, booking -> row(booking, delivery, "", false));
  }

  private List<BookedRow> rows(
      DespatchView delivery, Function<DespatchView.Booking, BookedRow> row) {
    return delivery.bookings().stream().limit(LISTED).map(row).toList();
  }

  private String key(DespatchView.Booking booking) {
    return booking.takenBack() ? "" : keys.get();
  }

  private BookedRow row(
      DespatchView.Booking booking, DespatchView delivery, String key, boolean last) {
    var line =
        delivery.lines().stream()
            .collect(Collectors.toMap(DespatchView.Line::position, one -> one))
            .get(booking.position());
    return new BookedRow(
        Tsid.text(booking.id()),
        words.figures().exactTime(booking.at()),
        booking.by(),
        words.name(line.nameEn(), line.nameZh()),
        booking.lot().or(line::lot).orElse("–"),
        words.figures().quantity(booking.quantity()),
        state(booking),
        Stream.concat(booking.note().stream(), shown(booking).stream())
            .collect(Collectors.joining(" · ")),
        key,
        last);
  }

  /** One code, or how many. */
  private Optional<String> shown(DespatchView.Booking booking) {
    return booking.codes().size() <= 1
        ? booking.codes().stream().findFirst()
        : Optional.of(words.page("receiving.goods-in.codes", "count", booking.codes().size()));
  }

  private Tag state(DespatchView.Booking booking) {
    return booking.takenBack()
        ? new Tag("bare", "undo", words.page("receiving.goods-in.undone"))
        : Tag.of(
            ReceivingLooks.of(booking.state()),
            words.business("receiving.goods." + booking.state()));
  }
}
