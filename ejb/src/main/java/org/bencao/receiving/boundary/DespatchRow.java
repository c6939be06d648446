package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A delivery in a list.
 *
 * @param orderNumbers orders of which something is in it
 * @param advised packs that were advised
 * @param counted packs that were found, in whatever state
 * @param missing packs that were counted as missing
 * @param noCode why good packs of it are known by no code, where some are
 */
public record DespatchRow(
    DespatchId id,
    String number,
    long buyerCompanyId,
    long sellerCompanyId,
    String sellerNameEn,
    String sellerNameZh,
    String buyerNameEn,
    String buyerNameZh,
    long siteId,
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
    BigDecimal advised,
    BigDecimal counted,
    BigDecimal missing,
    DespatchState state,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<NoCode> noCode) {

  public DespatchRow {
    orderNumbers = List.copyOf(orderNumbers);
  }
}
