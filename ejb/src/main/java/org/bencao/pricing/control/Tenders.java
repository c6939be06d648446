package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.pricing.entity.Tender;
import org.bencao.pricing.entity.TenderVolume;

/** Tenders and their volumes; buyers see their own, sellers what they deliver, the platform all. */
@ApplicationScoped
public class Tenders {

  /** Who reads those of the own company. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.AUDITOR
  };

  private static final int MOST = 1000;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  public Optional<Tender> numbered(String number) {
    return entities
        .createQuery("select t from Tender t where t.number = :number", Tender.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public List<TenderVolume> of(Tender tender) {
    return entities
        .createQuery(
            "select v from TenderVolume v where v.tender = :tender order by v.id",
            TenderVolume.class)
        .setParameter("tender", tender)
        .getResultList();
  }

  /** Of other tenders, what these buyers committed themselves to in the same time. */
  public List<TenderVolume> beside(
      String number, Collection<Long> buyers, LocalDate from, LocalDate to) {
    return buyers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select v from TenderVolume v join fetch v.tender t
                where v.buyerCompanyId in :buyers and t.number <> :number
                and t.validFrom <= :to and t.validTo >= :from
                """,
                TenderVolume.class)
            .setParameter("buyers", buyers)
            .setParameter("number", number)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
  }

  /** The tender that ends last comes first. */
  public List<TenderVolume> seen(Caller caller) {
    boolean all = caller.has(Role.PLATFORM_ADMINISTRATOR);
    Set<Long> companies = all ? Set.of() : caller.companies(READERS);
    return entities
        .createQuery(
            """
            select v from TenderVolume v join fetch v.tender t
            where (:all = true or v.buyerCompanyId in :companies
              or v.sellerCompanyId in :companies)
            order by t.validTo desc, t.id desc, v.id
            """,
            TenderVolume.class)
        .setParameter("all", all)
        .setParameter("companies", companies)
        .setMaxResults(MOST)
        .getResultList();
  }
}
