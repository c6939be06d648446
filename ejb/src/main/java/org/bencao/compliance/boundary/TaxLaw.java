package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.catalogue.boundary.OfferTax;

/** Which tax goods bear that one company sells to a site of another, on a day. */
public final class TaxLaw {

  private final List<Function<OfferTax, Optional<BigDecimal>>> words;

  TaxLaw(List<Function<OfferTax, Optional<BigDecimal>>> words) {
    this.words = List.copyOf(words);
  }

  /** In per cent of the net price: as the first law says that has a word, else as usual. */
  public BigDecimal percent(OfferTax usual) {
    return words.stream()
        .map(word -> word.apply(usual))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(usual::percent);
  }

  /** The same offer at the rate that it bears; as it was where no law has a word. */
  public OfferFacts of(OfferFacts offer) {
    return words.isEmpty() ? offer : offer.withVat(percent(offer.tax()));
  }
}
