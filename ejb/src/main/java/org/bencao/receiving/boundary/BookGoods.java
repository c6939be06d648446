package org.bencao.receiving.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Books so many packs of one despatch line in one state.
 *
 * @param key of the command: the same key again gets the first answer
 * @param lot as read from the pack, where it was read
 * @param expiry as read from the pack, where it was read
 * @param kind what is wrong with it; needed unless it is good
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
    Optional<@Size(max = 400) String> note) {}
