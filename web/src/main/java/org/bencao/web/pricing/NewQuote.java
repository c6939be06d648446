package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.SendQuote;

/**
 * A seller's prices.
 *
 * @param validTo the last day on which they hold
 * @param prices net of tax with up to 4 decimals; a line that is not named is not quoted
 */
public record NewQuote(
    @NotNull LocalDate validTo,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid LinePrice> prices) {

  SendQuote command(long quoteId) {
    return new SendQuote(quoteId, validTo, LinePrice.byLine(prices), note.orElse(""));
  }
}
