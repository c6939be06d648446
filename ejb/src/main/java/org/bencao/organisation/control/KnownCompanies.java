package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Among;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.ResponsiblePersonView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.organisation.entity.Authorisation;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.ResponsiblePerson;
import org.bencao.organisation.entity.Site;

/** Companies, sites and licences as they are remembered. */
@ApplicationScoped
public class KnownCompanies {

  private static final int MOST = 10_000;
  private static final String PLATFORM = "PLATFORM";

  @Inject ReferenceReading reading;

  private final ReferenceMemory<Long, CompanyView> companies = memory();
  private final ReferenceMemory<Long, SiteView> sites = memory();
  private final ReferenceMemory<Long, List<LicenceView>> licences = memory();
  private final ReferenceMemory<Long, List<AuthorisationView>> authorisations = memory();
  private final ReferenceMemory<Long, List<ResponsiblePersonView>> responsible = memory();
  private final ReferenceMemory<String, List<Long>> ofKinds =
      new ReferenceMemory<>(ReferenceKind.COMPANIES, 2);

  private static <V> ReferenceMemory<Long, V> memory() {
    return new ReferenceMemory<>(ReferenceKind.COMPANIES, MOST);
  }

  public Map<Long, CompanyView> companies(Collection<Long> ids) {
    return reading.all(
        companies,
        ids,
        (entities, wanted) ->
            list(entities, Company.class, "select e from Company e where ", "e.id", wanted).stream()
                .map(Company::view)
                .collect(Collectors.toMap(CompanyView::id, Function.identity())));
  }

  public Map<Long, SiteView> sites(Collection<Long> ids) {
    return reading.all(
        sites,
        ids,
        (entities, wanted) ->
            list(entities, Site.class, "select e from Site e where ", "e.id", wanted).stream()
                .map(Site::view)
                .collect(Collectors.toMap(SiteView::id, Function.identity())));
  }

  /** Who runs the portal. */
  public List<Long> platforms() {
    return reading
        .one(
            ofKinds,
            PLATFORM,
            (entities, kinds) ->
                Map.of(
                    PLATFORM,
                    entities
                        .createQuery(
                            "select c.id from Company c where c.kind in :kinds order by c.id",
                            Long.class)
                        .setParameter("kinds", kinds)
                        .getResultList()))
        .orElse(List.of());
  }

  /** By company, then kind. */
  public List<LicenceView> licences(Collection<Long> companyIds) {
    var known = reading.all(licences, companyIds, KnownCompanies::licences);
    return known.keySet().stream().sorted().flatMap(id -> known.get(id).stream()).toList();
  }

  /** A company without any is known to have none. */
  private static Map<Long, List<LicenceView>> licences(EntityManager entities, Set<Long> wanted) {
    return ReferenceReading.byOwner(
        list(
                entities,
                Licence.class,
                "select distinct e from Licence e left join fetch e.scope where ",
                "e.companyId",
                wanted)
            .stream()
            .map(Licence::view)
            .sorted(Comparator.comparing(LicenceView::kind).thenComparing(LicenceView::id)),
        LicenceView::companyId,
        wanted);
  }

  /** Of a company, whenever they hold; one without any is known to have none. */
  public List<AuthorisationView> authorisations(long companyId) {
    return reading
        .one(
            authorisations,
            companyId,
            (entities, wanted) ->
                ReferenceReading.byOwner(
                    list(
                            entities,
                            Authorisation.class,
                            "select e from Authorisation e where ",
                            "e.companyId",
                            wanted)
                        .stream()
                        .map(Authorisation::view),
                    AuthorisationView::companyId,
                    wanted))
        .orElse(List.of());
  }

  /** Who answers for quality at a company, whenever; often nobody is asked for. */
  public List<ResponsiblePersonView> responsible(long companyId) {
    return reading
        .one(
            responsible,
            companyId,
            (entities, wanted) ->
                ReferenceReading.byOwner(
                    list(
                            entities,
                            ResponsiblePerson.class,
                            "select e from ResponsiblePerson e where ",
                            "e.companyId",
                            wanted)
                        .stream()
                        .map(ResponsiblePerson::view),
                    ResponsiblePersonView::companyId,
                    wanted))
        .orElse(List.of());
  }

  private static <E> List<E> list(
      EntityManager entities, Class<E> type, String select, String path, Set<Long> values) {
    var among = Among.of(path, values);
    return among.bind(entities.createQuery(select + among.condition(), type)).getResultList();
  }
}
