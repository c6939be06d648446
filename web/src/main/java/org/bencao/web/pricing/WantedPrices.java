package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.AskAgain;

/**
 * What a buyer wants instead of a quote.
 *
 * @param round that the buyer read
 * @param prices net of tax; absent where only the note says
 */
public record WantedPrices(
    @Positive int round,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotNull Optional<@Size(max = 200) List<@NotNull @Valid LinePrice>> prices) {

  AskAgain command(long quoteId) {
    return new AskAgain(
        quoteId, round, LinePrice.byLine(prices.orElse(List.of())), note.orElse(""));
  }
}
