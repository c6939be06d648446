package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Among;
import org.bencao.common.Caller;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.Site;
import org.hibernate.Session;

/** Companies, sites and licences; names and addresses of companies are known to all who trade. */
@ApplicationScoped
public class Companies {

  @Inject EntityManager entities;

  public Optional<Company> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Company.class, id));
  }

  /** No statement for those that the transaction knows already. */
  public List<Company> byIds(Caller caller, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .unwrap(Session.class)
            .byMultipleIds(Company.class)
            .enableSessionCheck(true)
            .enableOrderedReturn(false)
            .multiLoad(List.copyOf(ids));
  }

  public List<Company> sellers(Caller caller) {
    return entities
        .createQuery(
            """
            select c from Company c where c.kind in ('MAH', 'WHOLESALER') and c.status = :active
            order by c.code
            """,
            Company.class)
        .setParameter("active", Company.Status.ACTIVE)
        .getResultList();
  }

  public Optional<Site> site(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Site.class, id));
  }

  public List<Site> sites(Caller caller, long companyId) {
    return entities
        .createQuery(
            "select s from Site s where s.companyId = :company order by s.code", Site.class)
        .setParameter("company", companyId)
        .getResultList();
  }

  public List<Site> sitesByIds(Caller caller, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select s from Site s where s.id in :ids", Site.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public List<Licence> licences(Caller caller, Collection<Long> companyIds) {
    var wanted = Among.of("l.companyId", companyIds);
    return wanted
        .bind(
            entities.createQuery(
                "select distinct l from Licence l left join fetch l.scope where "
                    + wanted.condition()
                    + " order by l.companyId, l.kind, l.id",
                Licence.class))
        .getResultList();
  }

  public void add(Object entity) {
    entities.persist(entity);
  }
}
