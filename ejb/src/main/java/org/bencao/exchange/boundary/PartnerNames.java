package org.bencao.exchange.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of partners, told by the feature that keeps them. */
public interface PartnerNames {

  /** Code and company names of one partner. */
  record PartnerName(String code, String nameEn, String nameZh) {}

  Map<Long, PartnerName> of(Collection<Long> partnerIds);

  /** The systems of those companies, of all where there are none; by code. */
  List<PartnerName> ofCompanies(Optional<Set<Long>> companyIds);

  Optional<Long> withCode(String code);
}
