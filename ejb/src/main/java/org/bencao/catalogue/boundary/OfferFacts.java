package org.bencao.catalogue.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules need to know of an offer.
 *
 * @param classes legal classes that hold on the day asked for, each since its day
 */
public record OfferFacts(OfferView offer, List<ClassSince> classes) {

  public OfferFacts {
    classes = List.copyOf(classes);
  }

  /** The tax of the offer where no law between seller and buyer wants another. */
  public OfferTax tax() {
    return new OfferTax(
        offer.vatPercent(), classes.stream().map(ClassSince::name).collect(Collectors.toSet()));
  }

  /** The same at another rate of tax. */
  public OfferFacts withVat(BigDecimal percent) {
    return new OfferFacts(offer.withVat(percent), classes);
  }

  /** A class and the day from which it holds. */
  public record ClassSince(String name, LocalDate since) {}
}
