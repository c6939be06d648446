package org.bencao.compliance.control;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.compliance.boundary.TaxFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of a sale: whether a law wants another tax than the seller's usual. */
public interface TaxTreatment extends Question {

  /** The rate in per cent that the law wants; nothing where it has no word. */
  Optional<BigDecimal> percent(Rule rule, TaxFacts sale, OfferTax usual);
}
