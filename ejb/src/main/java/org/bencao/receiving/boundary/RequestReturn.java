package org.bencao.receiving.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Asks the seller to take packs of one delivery back.
 *
 * @param key of the command: the same key again gets the first answer
 * @param codes of packs among them, one each, as they were scanned
 */
public record RequestReturn(
    @NotNull @Size(min = 8, max = 80) String key,
    @NotNull DespatchId despatch,
    @NotNull ReturnReason reason,
    Optional<@Size(max = 400) String> note,
    @NotEmpty @Size(max = MOST_PACKS) List<@Valid Packs> packs,
    @NotNull @Size(max = MOST_CODES) List<@NotNull @Size(min = 1, max = 1000) String> codes) {

  /** So many rows are in one return. */
  public static final int MOST_PACKS = 500;

  /** So many packs are named in one. */
  public static final int MOST_CODES = 3500;

  /**
   * Packs of one lot.
   *
   * @param position of the delivery's line that the return reverses
   * @param lot as it was counted; none where it was counted without
   */
  public record Packs(
      int position,
      Optional<@Size(max = 20) String> lot,
      @NotNull @Positive @Digits(integer = 12, fraction = 0) BigDecimal quantity) {}

  public RequestReturn {
    packs = List.copyOf(packs);
    codes = List.copyOf(codes);
  }
}
