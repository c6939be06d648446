package org.bencao.receiving.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Books so many packs of one despatch line in one state.
 *
 * @param key of the command: the same key again gets the first answer
 * @param lot as read from the pack, where it was read
 * @param expiry as read from the pack, where it was read
 * @param kind what is wrong with it; needed unless it is good
 * @param codes of the packs as they were scanned, one each; none where they were only counted
 */
public record BookGoods(
    @NotNull @Size(min = 8, max = 80) String key,
    @NotNull DespatchId despatch,
    int position,
    @NotNull GoodsState state,
    @NotNull @Positive @Digits(integer = 12, fraction = 3) BigDecimal quantity,
    Optional<@Size(max = 20) String> lot,
    Optional<LocalDate> expiry,
    Optional<DiscrepancyKind> kind,
    Optional<@Size(max = 400) String> note,
    @Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String> codes) {

  /** Packs that are counted, not named. */
  public BookGoods(
      String key,
      DespatchId despatch,
      int position,
      GoodsState state,
      BigDecimal quantity,
      Optional<String> lot,
      Optional<LocalDate> expiry,
      Optional<DiscrepancyKind> kind,
      Optional<String> note) {
    this(key, despatch, position, state, quantity, lot, expiry, kind, note, List.of());
  }

  /** The same packs, if they were to go into stock. */
  public BookGoods asGood() {
    return new BookGoods(
        key, despatch, position, GoodsState.GOOD, quantity, lot, expiry, kind, note, codes);
  }

  public BookGoods {
    codes = List.copyOf(codes);
  }
}
