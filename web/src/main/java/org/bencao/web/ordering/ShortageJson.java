package org.bencao.web.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bencao.ordering.boundary.ShortageView;
import org.bencao.web.rest.Id;

/** A shortage and how it is shared. */
public record ShortageJson(
    Id id,
    Id offerId,
    int quantity,
    LocalDate until,
    String note,
    Instant announcedAt,
    boolean open,
    List<ShareJson> shares) {

  static ShortageJson of(ShortageView shortage) {
    return new ShortageJson(
        Id.of(shortage.id()),
        Id.of(shortage.offerId()),
        shortage.quantity(),
        shortage.until(),
        shortage.note(),
        shortage.announcedAt(),
        shortage.open(),
        shortage.shares().stream().map(ShareJson::of).toList());
  }
}
