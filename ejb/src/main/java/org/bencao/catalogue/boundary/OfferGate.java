package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bencao.common.Caller;
import org.bencao.common.Finding;

/** Who may offer what: asked before a list of offers goes live, answered where the rules live. */
public interface OfferGate {

  /**
   * What stands against a seller's offering these items, by item, strictest first; what it may
   * offer is left out.
   *
   * @param day of the act, at the seller's
   */
  Map<Long, List<Finding>> refusals(
      Caller caller, long sellerCompanyId, Collection<Long> itemIds, LocalDate day);
}
