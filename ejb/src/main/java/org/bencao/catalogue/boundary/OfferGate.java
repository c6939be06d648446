package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.bencao.common.Caller;
import org.bencao.common.Finding;

/** Who may offer what: asked where offers come in, answered where the rules live. */
public interface OfferGate {

  /** Why a seller may not offer these items that day, by item; what it may is left out. */
  Map<Long, Finding> refusals(
      Caller caller, long sellerCompanyId, Collection<Long> itemIds, LocalDate day);
}
