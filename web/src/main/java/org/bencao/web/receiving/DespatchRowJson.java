package org.bencao.web.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;

/**
 * A delivery in a list.
 *
 * @param orderNumbers orders of which something is in it
 * @param advised packs that were advised
 * @param counted packs that were found, in whatever state
 * @param missing packs that were counted as missing
 * @param noCode why good packs of it are known by no code, where some are
 */
public record DespatchRowJson(
    Id id,
    String number,
    String buyerNameEn,
    String buyerNameZh,
    String sellerNameEn,
    String sellerNameZh,
    Id siteId,
    String siteNameEn,
    String siteNameZh,
    String siteZone,
    List<String> orderNumbers,
    Instant announcedAt,
    Optional<LocalDate> shippedOn,
    Optional<LocalDate> expectedOn,
    Optional<String> carrier,
    Optional<String> tracking,
    int packageCount,
    int lineCount,
    String advised,
    String counted,
    String missing,
    DespatchState state,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<NoCode> noCode) {

  static DespatchRowJson of(DespatchRow row) {
    return new DespatchRowJson(
        Id.of(row.id().value()),
        row.number(),
        row.buyerNameEn(),
        row.buyerNameZh(),
        row.sellerNameEn(),
        row.sellerNameZh(),
        Id.of(row.siteId()),
        row.siteNameEn(),
        row.siteNameZh(),
        row.siteZone(),
        row.orderNumbers(),
        row.announcedAt(),
        row.shippedOn(),
        row.expectedOn(),
        row.carrier(),
        row.tracking(),
        row.packageCount(),
        row.lineCount(),
        Quantities.text(row.advised()),
        Quantities.text(row.counted()),
        Quantities.text(row.missing()),
        row.state(),
        row.closedAt(),
        row.closedBy(),
        row.noCode());
  }
}
