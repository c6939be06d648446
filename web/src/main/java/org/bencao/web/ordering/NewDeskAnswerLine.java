package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.DeskAnswer;

/**
 * One line of an answer; what is neither confirmed nor back-ordered is rejected.
 *
 * @param confirmed whole packs
 * @param backOrdered whole packs that come later
 * @param promisedOn arrival of the confirmed part
 * @param backOrderOn arrival of the rest
 * @param price net of tax, where it is not the ordered one
 * @param reason why not all of it comes
 */
public record NewDeskAnswerLine(
    int line,
    @NotNull @Pattern(regexp = TypedForms.PACKS_OR_NONE) String confirmed,
    @NotNull @Pattern(regexp = TypedForms.PACKS_OR_NONE) String backOrdered,
    @NotNull Optional<LocalDate> promisedOn,
    @NotNull Optional<LocalDate> backOrderOn,
    @NotNull Optional<@Pattern(regexp = TypedForms.PRICE) String> price,
    @NotNull Optional<@Size(max = 200) @Pattern(regexp = TypedForms.SAID) String> reason) {

  DeskAnswer.Line command() {
    return new DeskAnswer.Line(
        line,
        new BigDecimal(confirmed),
        new BigDecimal(backOrdered),
        promisedOn,
        backOrderOn,
        price.map(BigDecimal::new),
        reason);
  }
}
