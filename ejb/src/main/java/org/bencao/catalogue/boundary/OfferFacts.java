package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What rules need to know of an offer.
 *
 * @param classes legal classes that hold on the day asked for, each since its day
 */
public record OfferFacts(OfferView offer, List<ClassSince> classes) {

  public OfferFacts {
    classes = List.copyOf(classes);
  }

  /** A class and the day from which it holds. */
  public record ClassSince(String name, LocalDate since) {}
}
