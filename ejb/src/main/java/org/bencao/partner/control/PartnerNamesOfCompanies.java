package org.bencao.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.PartnerNames;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.entity.PartnerProfile;

/** Tells the journal what its partners are called, in two statements. */
@ApplicationScoped
public class PartnerNamesOfCompanies implements PartnerNames {

  @Inject EntityManager entities;
  @Inject CompanyService companies;

  @Override
  public Map<Long, PartnerName> of(Collection<Long> partnerIds) {
    if (partnerIds.isEmpty()) {
      return Map.of();
    }
    var profiles =
        entities
            .createQuery("select p from PartnerProfile p where p.id in :ids", PartnerProfile.class)
            .setParameter("ids", partnerIds)
            .getResultStream()
            .map(PartnerProfile::view)
            .collect(Collectors.toMap(PartnerView::id, Function.identity()));
    var sellers =
        companies.byIds(
            Caller.clock(),
            profiles.values().stream()
                .map(PartnerView::sellerCompanyId)
                .collect(Collectors.toSet()));
    return profiles.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> {
                  var seller = sellers.get(entry.getValue().sellerCompanyId());
                  return new PartnerName(entry.getValue().code(), seller.nameEn(), seller.nameZh());
                }));
  }
}
