package org.bencao.receiving.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of recalled packs of a site; what is not named is unaccounted for.
 *
 * @param note why packs are unaccounted for
 */
public record AnswerRecall(
    long recallId,
    long siteId,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 0) BigDecimal returned,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 0) BigDecimal destroyed,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 0) BigDecimal dispensed,
    Optional<@Size(max = 400) String> note) {

  public BigDecimal sum() {
    return returned.add(destroyed).add(dispensed);
  }
}
