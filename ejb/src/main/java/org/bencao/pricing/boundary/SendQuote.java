package org.bencao.pricing.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * Answer an inquiry with prices.
 *
 * @param validTo the last day on which they may be accepted and ordered at
 * @param prices net of tax, as typed, by line; a line that is not named is not quoted
 */
public record SendQuote(
    long quoteId,
    @NotNull LocalDate validTo,
    @NotNull @Size(max = 200) Map<Integer, String> prices,
    @NotNull @Size(max = 400) String note) {

  public SendQuote {
    prices = Map.copyOf(prices);
  }
}
