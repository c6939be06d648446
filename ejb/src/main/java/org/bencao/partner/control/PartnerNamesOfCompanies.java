package org.bencao.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  public Optional<Long> withCode(String code) {
    return entities
        .createQuery("select p.id from PartnerProfile p where p.code = :code", Long.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<PartnerName> ofCompanies(Optional<Set<Long>> companyIds) {
    var ids =
        entities
            .createQuery(
                """
                select p.id from PartnerProfile p
                where :all = true or p.sellerCompanyId in :companies order by p.code
                """,
                Long.class)
            .setParameter("all", companyIds.isEmpty())
            .setParameter("companies", companyIds.orElse(Set.of()))
            .getResultList();
    var names = of(ids);
    return ids.stream().map(names::get).toList();
  }

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
