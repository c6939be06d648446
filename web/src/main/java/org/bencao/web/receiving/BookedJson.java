package org.bencao.web.receiving;

import org.bencao.receiving.boundary.BookResult;
import org.bencao.web.rest.Id;

/**
 * A booking that counts.
 *
 * @param repeated it stood already: this is the first answer again
 */
public record BookedJson(Id id, boolean repeated) {

  static BookedJson of(BookResult.Booked booked) {
    return new BookedJson(Id.of(booked.bookingId()), booked.repeated());
  }
}
