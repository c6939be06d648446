package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Among;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.Site;

/** Companies, sites and licences; names and addresses of companies are known to all who trade. */
@ApplicationScoped
public class Companies {

  @Inject EntityManager entities;

  public Optional<Company> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Company.class, id));
  }

  public Optional<Company> byCode(Caller caller, String code) {
    return entities
        .createQuery("select c from Company c where c.code = :code", Company.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public List<Company> sellers(Caller caller) {
    return entities
        .createQuery(
            """
            select c from Company c where c.kind in :kinds and c.status = :active
            order by c.code
            """,
            Company.class)
        .setParameter("kinds", CompanyView.SELLERS)
        .setParameter("active", Company.Status.ACTIVE)
        .getResultList();
  }

  public List<Site> sites(Caller caller, long companyId) {
    return entities
        .createQuery(
            "select s from Site s where s.companyId = :company order by s.code", Site.class)
        .setParameter("company", companyId)
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
