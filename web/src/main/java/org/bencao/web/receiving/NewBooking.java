package org.bencao.web.receiving;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.PrintedExpiry;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;

/**
 * So many packs of one line of a delivery in one state.
 *
 * @param position of the line in the delivery
 * @param quantity whole packs
 * @param lot as read from the pack, where it was read
 * @param expiry as printed on the pack, where it was read: 2029-04-30, 2029-04 or 04/2029
 * @param kind what is wrong with it; nothing for good packs
 * @param codes of the packs as they were scanned, one each; none where they were only counted
 */
public record NewBooking(
    @Min(1) int position,
    @NotNull GoodsState state,
    @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String quantity,
    @NotNull Optional<@Size(max = 20) String> lot,
    @NotNull Optional<@Size(max = 40) String> expiry,
    @NotNull Optional<DiscrepancyKind> kind,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotNull Optional<@Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String>> codes) {

  private Optional<PrintedExpiry> printed() {
    return expiry.map(PrintedExpiry::new);
  }

  /** Why the expiry says no day, where something was read. */
  Optional<Finding> unreadable() {
    return printed()
        .filter(one -> one.day().isEmpty())
        .map(one -> one.unreadable(Optional.of(position)));
  }

  /** What was advised tells the day where only a month is printed. */
  boolean isMonthRead() {
    return printed().filter(PrintedExpiry::isMonth).isPresent();
  }

  /**
   * The command.
   *
   * @param advised last day of use of the line, where it matters
   */
  BookGoods command(String key, DespatchId despatch, Optional<LocalDate> advised) {
    return new BookGoods(
        key,
        despatch,
        position,
        state,
        new BigDecimal(quantity),
        lot,
        printed().flatMap(one -> one.day(advised)),
        kind,
        note,
        codes.orElse(List.of()));
  }
}
