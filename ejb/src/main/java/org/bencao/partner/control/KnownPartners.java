package org.bencao.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.entity.PartnerProfile;

/** Partners as they are remembered. */
@ApplicationScoped
public class KnownPartners {

  /**
   * A partner that documents are for.
   *
   * @param charges kinds that it may invoice, in the words of its standard
   */
  public record Known(PartnerView view, Set<String> charges) {

    private static Known of(PartnerProfile profile) {
      return new Known(profile.view(), profile.agreedCharges());
    }
  }

  private static final int MOST = 2_000;

  @Inject ReferenceReading reading;
  @Inject EntityManager entities;

  private final ReferenceMemory<Long, PartnerView> byId = memory();
  private final ReferenceMemory<Long, Known> bySeller = memory();
  private final ReferenceMemory<Long, PartnerView> desks = memory();
  private final ReferenceMemory<Boolean, List<PartnerView>> all = memory();
  private final ReferenceMemory<String, PartnerView> stations = memory();

  private static <K, V> ReferenceMemory<K, V> memory() {
    return new ReferenceMemory<>(ReferenceKind.PARTNERS, MOST);
  }

  /** In whichever stage. */
  public Optional<PartnerView> byId(long id) {
    return reading.one(
        byId,
        id,
        (entities, ids) ->
            entities
                .createQuery("select p from PartnerProfile p where p.id in :ids", type())
                .setParameter("ids", ids)
                .getResultStream()
                .map(PartnerProfile::view)
                .collect(Collectors.toMap(PartnerView::id, Function.identity())));
  }

  /** By the name under which its AS2 messages come, in whichever stage. */
  public Optional<PartnerView> ofStation(String name) {
    return reading.one(
        stations,
        name,
        (entities, names) ->
            entities
                .createQuery(
                    """
                    select p from PartnerProfile p where p.as2Certificate is not null
                    and p.addressIn in :names
                    """,
                    type())
                .setParameter("names", names)
                .getResultStream()
                .map(PartnerProfile::view)
                .collect(
                    Collectors.toMap(
                        PartnerView::addressIn, Function.identity(), (first, later) -> first)));
  }

  /** The desk of a seller, also of one that has a system besides. */
  public Optional<PartnerView> deskOf(long sellerCompanyId) {
    return reading.one(desks, sellerCompanyId, KnownPartners::desks);
  }

  private static Map<Long, PartnerView> desks(EntityManager entities, Collection<Long> sellers) {
    return ofSellersOrDesks(entities, sellers).stream()
        .map(PartnerProfile::view)
        .filter(PartnerView::desk)
        .collect(
            Collectors.toMap(
                PartnerView::sellerCompanyId, Function.identity(), (first, later) -> first));
  }

  /** Live or paused: what is for it while it is paused waits. A system goes before a desk. */
  public Optional<Known> ofSeller(long sellerCompanyId) {
    return reading.one(bySeller, sellerCompanyId, KnownPartners::ofSellers);
  }

  private static Map<Long, Known> ofSellers(EntityManager entities, Collection<Long> sellers) {
    return ofSellersOrDesks(entities, sellers).stream()
        .map(Known::of)
        .sorted(Comparator.comparing(known -> known.view().desk()))
        .collect(
            Collectors.toMap(
                known -> known.view().sellerCompanyId(),
                Function.identity(),
                (first, later) -> first));
  }

  private static List<PartnerProfile> ofSellersOrDesks(
      EntityManager entities, Collection<Long> sellers) {
    return entities
        .createQuery(
            """
            select p from PartnerProfile p where p.sellerCompanyId in :sellers
            and p.personId is null and p.stage <> :proposed order by p.id
            """,
            type())
        .setParameter("sellers", sellers)
        .setParameter("proposed", PartnerStage.PROPOSED)
        .getResultList();
  }

  /** By code. */
  public List<PartnerView> live() {
    return reading.one(all, true, KnownPartners::live).orElse(List.of());
  }

  private static Map<Boolean, List<PartnerView>> live(EntityManager entities, Set<Boolean> yes) {
    return Map.of(
        true,
        entities
            .createQuery(
                "select p from PartnerProfile p where p.stage = :live order by p.code", type())
            .setParameter("live", PartnerStage.LIVE)
            .getResultStream()
            .map(PartnerProfile::view)
            .toList());
  }

  /**
   * In whichever stage, by code; past the memory.
   *
   * @param companies whose; of all where there is no such set
   */
  public List<PartnerView> list(Optional<Set<Long>> companies) {
    return entities
        .createQuery(
            """
            select p from PartnerProfile p where :all = true or p.sellerCompanyId in :companies
            order by p.code
            """,
            type())
        .setParameter("all", companies.isEmpty())
        .setParameter("companies", companies.orElse(Set.of()))
        .getResultStream()
        .map(PartnerProfile::view)
        .toList();
  }

  /** Whether it has a system as a seller, or a desk, in whichever stage; past the memory. */
  public boolean isSeller(long company) {
    return !sellers(company).isEmpty();
  }

  /** Whether it has a system as a seller, in whichever stage; past the memory. */
  public boolean hasSystemOfSeller(long company) {
    return sellers(company).stream().anyMatch(one -> !one.view().desk());
  }

  private List<PartnerProfile> sellers(long company) {
    return entities
        .createQuery(
            """
            select p from PartnerProfile p where p.sellerCompanyId = :company
            and p.personId is null
            """,
            type())
        .setParameter("company", company)
        .getResultList();
  }

  private static Class<PartnerProfile> type() {
    return PartnerProfile.class;
  }
}
