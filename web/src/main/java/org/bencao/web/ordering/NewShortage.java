package org.bencao.web.ordering;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bencao.ordering.boundary.AnnounceShortage;
import org.bencao.web.rest.Id;

/**
 * There is less of an offer than is wanted.
 *
 * @param quantity packs there are, for all buyers together
 * @param until last day for which they have to do
 */
public record NewShortage(
    @NotNull Id offerId,
    @NotNull @Pattern(regexp = TypedForms.PACKS) String quantity,
    @NotNull @FutureOrPresent LocalDate until,
    @NotBlank @Size(max = 400) String note) {

  AnnounceShortage command() {
    return new AnnounceShortage(offerId.value(), Integer.parseInt(quantity), until, note);
  }
}
