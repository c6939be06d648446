package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.Rebate;
import org.bencao.pricing.entity.Contract;
import org.bencao.pricing.entity.PriceRow;

/** Contracts that a caller may see: those of the own company, as seller or as buyer. */
@ApplicationScoped
public class Contracts {

  public static final Role[] READERS = {
    Role.SUPPLIER_DESK, Role.BUYER, Role.SITE_HEAD, Role.APPROVER, Role.ACCOUNTS, Role.AUDITOR
  };

  private static final String VISIBLE =
      "(c.sellerCompanyId in :companies or c.buyerCompanyId in :companies)";

  private static final int MOST = 500;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** The newest first. */
  public List<Contract> list(Caller caller) {
    return entities
        .createQuery(
            "select c from Contract c where " + VISIBLE + " order by c.id desc", Contract.class)
        .setParameter("companies", caller.companies(READERS))
        .setMaxResults(MOST)
        .getResultList();
  }

  public Optional<Contract> find(Caller caller, long id) {
    return entities
        .createQuery("select c from Contract c where c.id = :id and " + VISIBLE, Contract.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  public Optional<Contract> lockOfSeller(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(one -> caller.has(Role.SUPPLIER_DESK, one.sellerCompanyId()));
  }

  public Optional<Contract> numbered(long seller, long buyer, String number) {
    return entities
        .createQuery(
            """
            select c from Contract c where c.sellerCompanyId = :seller
            and c.buyerCompanyId = :buyer and c.number = :number
            """,
            Contract.class)
        .setParameter("seller", seller)
        .setParameter("buyer", buyer)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** By item and quantity. */
  public List<PriceRow> lines(Contract contract) {
    return entities
        .createQuery(
            """
            select p from PriceRow p where p.contractId = :contract
            order by p.offerId, p.minQuantity
            """,
            PriceRow.class)
        .setParameter("contract", contract.id())
        .getResultList();
  }

  /** Contract prices of these offers for a buyer, or for all, on some day of a time (PRC-03). */
  public List<PriceRow> within(long buyer, Collection<Long> offers, LocalDate from, LocalDate to) {
    return entities
        .createQuery(
            """
            select p from PriceRow p where p.buyerCompanyId = :buyer and p.offerId in :offers
            and p.contractId is not null
            and p.validFrom <= :to and (p.validTo is null or p.validTo >= :from)
            and (p.validTo is null or p.validFrom <= p.validTo)
            """,
            PriceRow.class)
        .setParameter("buyer", buyer)
        .setParameter("offers", offers)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Of the newest that holds on that day and says anything. */
  public Optional<Integer> paymentDays(long seller, long buyer, LocalDate day) {
    return entities
        .createQuery(
            """
            select c from Contract c where c.sellerCompanyId = :seller
            and c.buyerCompanyId = :buyer and c.paymentDays is not null
            and c.validFrom <= :day and c.validTo >= :day order by c.id desc
            """,
            Contract.class)
        .setParameter("seller", seller)
        .setParameter("buyer", buyer)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(Contract::paymentDays);
  }

  /** Those of a day that want goods paid before they are sent; two who send see each other. */
  public List<Contract> lockPrepaid(long seller, long buyer, LocalDate day) {
    return entities
        .createQuery(
            """
            select c from Contract c where c.sellerCompanyId = :seller
            and c.buyerCompanyId = :buyer and c.prepaid = true
            and c.validFrom <= :day and c.validTo >= :day order by c.id
            """,
            Contract.class)
        .setParameter("seller", seller)
        .setParameter("buyer", buyer)
        .setParameter("day", day)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What is given back on invoices of that day, by offer, in per cent of its net. */
  public Map<Long, BigDecimal> rebates(long seller, long buyer, LocalDate day) {
    return entities
        .createQuery(
            """
            select distinct p.offerId, c.rebatePercent from PriceRow p, Contract c
            where p.contractId = c.id and c.sellerCompanyId = :seller
            and c.buyerCompanyId in (:buyer, :all) and c.rebateWay = :invoice
            and c.validFrom <= :day and c.validTo >= :day
            """,
            Object[].class)
        .setParameter("seller", seller)
        .setParameter("buyer", buyer)
        .setParameter("all", MakeContract.ALL_BUYERS)
        .setParameter("invoice", Rebate.Way.INVOICE)
        .setParameter("day", day)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1], BigDecimal::max));
  }
}
