package org.bencao.exchange.boundary;

import java.util.Collection;
import java.util.Map;

/** Names of partners, told by the feature that keeps them. */
public interface PartnerNames {

  /** Code and company names of one partner. */
  record PartnerName(String code, String nameEn, String nameZh) {}

  Map<Long, PartnerName> of(Collection<Long> partnerIds);
}
