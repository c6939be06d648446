package org.bencao.web.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.credit.boundary.SetQuota;

/**
 * How much of a class a buyer's site may take, window by window.
 *
 * @param buyer the code of the company, as in its order numbers
 * @param site the code of its site
 * @param itemClass legal class, for example EPH_CPD
 * @param packs in each window
 * @param lineMost packs of one line; without it there is no cap
 * @param from first day of the first window
 * @param days of each window
 * @param windows one after the other
 */
public record NewQuota(
    @NotNull @Pattern(regexp = "[A-Z]{2,6}") String buyer,
    @NotNull @Size(min = 1, max = 20) String site,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") String itemClass,
    @PositiveOrZero @Max(99_999_999) int packs,
    @Positive @Max(99_999_999) Integer lineMost,
    @NotNull LocalDate from,
    @Min(1) @Max(366) int days,
    @Min(1) @Max(60) int windows) {

  SetQuota command(long siteId) {
    return new SetQuota(
        siteId, itemClass, packs, Optional.ofNullable(lineMost), from, days, windows);
  }
}
