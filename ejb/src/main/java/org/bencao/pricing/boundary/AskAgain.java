package org.bencao.pricing.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Ask a seller to think about its quote once more.
 *
 * @param round that the buyer read; another one has come meanwhile when it is not the last
 * @param prices that the buyer wants, net of tax, as typed, by line; none where only the note says
 */
public record AskAgain(
    long quoteId,
    int round,
    @NotNull @Size(max = 200) Map<Integer, String> prices,
    @NotNull @Size(max = 400) String note) {

  public AskAgain {
    prices = Map.copyOf(prices);
  }
}
