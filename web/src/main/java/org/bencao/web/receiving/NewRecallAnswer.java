package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.receiving.boundary.AnswerRecall;
import org.bencao.web.rest.Id;

/**
 * What became of recalled packs of a site, in whole packs.
 *
 * @param note why packs are unaccounted for
 */
public record NewRecallAnswer(
    @NotNull Id siteId,
    @NotNull @Pattern(regexp = PACKS) String returned,
    @NotNull @Pattern(regexp = PACKS) String destroyed,
    @NotNull @Pattern(regexp = PACKS) String dispensed,
    @NotNull Optional<@Size(max = 400) String> note) {

  private static final String PACKS = "[0-9]{1,9}";

  AnswerRecall command(long recall) {
    return new AnswerRecall(
        recall,
        siteId.value(),
        new BigDecimal(returned),
        new BigDecimal(destroyed),
        new BigDecimal(dispensed),
        note);
  }
}
