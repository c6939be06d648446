package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.exchange.entity.Webhook;
import org.bencao.exchange.entity.WebhookDelivery;

/** Receivers of companies and what was sent to them. */
@ApplicationScoped
public class Webhooks {

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  public Set<Long> listening() {
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct w.companyId from Webhook w where w.active = true", Long.class)
            .getResultList());
  }

  public List<Webhook> activeOf(Collection<Long> companies) {
    return entities
        .createQuery(
            "select w from Webhook w where w.companyId in :companies and w.active = true"
                + " order by w.id",
            Webhook.class)
        .setParameter("companies", companies)
        .getResultList();
  }

  public List<Webhook> of(Caller caller) {
    return entities
        .createQuery(
            "select w from Webhook w where w.companyId = :company order by w.id", Webhook.class)
        .setParameter("company", caller.companyId())
        .getResultList();
  }

  /** Whoever makes a receiver waits here for others that do, so that a limit can be counted. */
  public void lockNew() {
    entities
        .createNativeQuery("select name from exchange_lease where name = 'new-webhook' for update")
        .getResultList();
  }

  public Optional<Webhook> find(Caller caller, long id) {
    return own(caller, id).getResultStream().findFirst();
  }

  /** Under a lock, as it is now. */
  public Optional<Webhook> lock(Caller caller, long id) {
    return own(caller, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Webhook> own(Caller caller, long id) {
    return entities
        .createQuery(
            "select w from Webhook w where w.id = :id and w.companyId = :company", Webhook.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId());
  }

  public Optional<Webhook> lock(long id) {
    return Optional.ofNullable(entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<WebhookDelivery> lockDelivery(long id) {
    return Optional.ofNullable(
        entities.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What drives a delivery of the caller's company; that is locked first. */
  public Optional<Long> outboxOf(Caller caller, long deliveryId) {
    return entities
        .createQuery(
            "select d.outboxId from WebhookDelivery d where d.id = :id and d.companyId = :company",
            Long.class)
        .setParameter("id", deliveryId)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst();
  }

  /** Newest first; one row more than asked for tells whether there is a next page. */
  public List<WebhookDelivery> deliveries(
      Caller caller, long webhookId, Optional<Long> older, int size) {
    return entities
        .createQuery(
            """
            select d from WebhookDelivery d where d.webhookId = :webhook
            and d.companyId = :company and d.id < :older order by d.id desc
            """,
            WebhookDelivery.class)
        .setParameter("webhook", webhookId)
        .setParameter("company", caller.companyId())
        .setParameter("older", older.orElse(Long.MAX_VALUE))
        .setMaxResults(size + 1)
        .getResultList();
  }

  /**
   * With all that was sent to it, and that first: the order in which answers lock. What still waits
   * in the outbox finds nothing and ends. False when there is no such receiver.
   */
  public boolean remove(Caller caller, long id) {
    entities
        .createQuery(
            "delete from WebhookDelivery d where d.webhookId = :id and d.companyId = :company")
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .executeUpdate();
    return entities
            .createQuery("delete from Webhook w where w.id = :id and w.companyId = :company")
            .setParameter("id", id)
            .setParameter("company", caller.companyId())
            .executeUpdate()
        == 1;
  }

  /** It was written while its receiver was being removed. */
  public void remove(WebhookDelivery delivery) {
    entities.remove(delivery);
  }

  /** Deliveries that ended before that moment, so many at a time. */
  public int forget(Instant before, int most) {
    var old =
        entities
            .createQuery(
                "select d.id from WebhookDelivery d where d.doneAt < :before order by d.doneAt",
                Long.class)
            .setParameter("before", before)
            .setMaxResults(most)
            .getResultList();
    return old.isEmpty()
        ? 0
        : entities
            .createQuery("delete from WebhookDelivery d where d.id in :old")
            .setParameter("old", old)
            .executeUpdate();
  }
}
