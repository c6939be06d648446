package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.bencao.catalogue.control.StockLedger;
import org.bencao.catalogue.entity.Stock;
import org.bencao.common.Caller;
import org.bencao.common.Role;

/** What suppliers declared and what of it may still be promised (limit 10 of the rules). */
@Stateless
public class StockService {

  @Inject StockLedger ledger;
  @Inject EntityManager entities;

  /** Takes all or nothing inside the caller's transaction; false means: roll back. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean take(Caller caller, SortedMap<Long, Integer> quantities) {
    return ledger.take(quantities);
  }

  /** What may be promised now, also inside a transaction that already took some. */
  public Map<Long, Integer> available(Caller caller, Collection<Long> offerIds) {
    return entities
        .createQuery(
            "select s.offerId, s.available from Stock s where s.offerId in :offers", Object[].class)
        .setParameter("offers", offerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
  }

  /** What the sellers said last, whatever is promised of it. */
  public Map<Long, Integer> declared(Caller caller, Collection<Long> offerIds) {
    return entities
        .createQuery(
            "select s.offerId, s.declared from Stock s where s.offerId in :offers", Object[].class)
        .setParameter("offers", offerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
  }

  /** Locks the rows in key order, before promises are counted again. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void lock(SortedSet<Long> offerIds) {
    offerIds.forEach(offer -> entities.find(Stock.class, offer, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Sets what is left under the lock: declared less open promises, never below zero. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void rebase(long offerId, int openPromises) {
    ledger.rebase(offerId, openPromises);
  }

  /** The first declaration of an offer's stock. */
  public void declare(Caller caller, long offerId, int quantity, Instant asOf) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    entities.persist(new Stock(offerId, quantity, asOf));
  }
}
