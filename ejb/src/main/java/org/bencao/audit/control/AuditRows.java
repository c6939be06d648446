package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.audit.entity.AuditHead;
import org.bencao.audit.entity.AuditTail;

/** What the sealer has to find of entries, tails and heads. */
@ApplicationScoped
public class AuditRows {

  @Inject EntityManager entities;

  /** One sealer in the whole cluster: the row lock ends with the transaction. */
  boolean lease() {
    return !entities
        .createNativeQuery(
            "select name from audit_lease where name = 'sealer' for update skip locked")
        .getResultList()
        .isEmpty();
  }

  /** The highest identifier that has a position; zero for none. */
  long highestSealed() {
    return Optional.ofNullable(
            entities
                .createQuery("select max(s.entryId) from AuditSeal s", Long.class)
                .getSingleResult())
        .orElse(0L);
  }

  List<Long> entriesAfter(long id, int most) {
    return entities
        .createQuery("select e.id from AuditEntry e where e.id > :id order by e.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }

  /** Two plain ranges, compared here: no database gets the chance to join the whole tables. */
  List<Long> unsealed(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var sealed =
        new HashSet<>(
            entities
                .createQuery(
                    """
                    select s.entryId from AuditSeal s
                    where s.entryId >= :first and s.entryId <= :last
                    """,
                    Long.class)
                .setParameter("first", ids.get(0))
                .setParameter("last", ids.get(ids.size() - 1))
                .getResultList());
    return ids.stream().filter(id -> !sealed.contains(id)).toList();
  }

  List<AuditEntry> entries(List<Long> ids) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.id in :ids order by e.id", AuditEntry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  Map<Long, AuditTail> tails(Collection<Long> companyIds) {
    return entities
        .createQuery("select t from AuditTail t where t.companyId in :ids", AuditTail.class)
        .setParameter("ids", companyIds)
        .getResultStream()
        .collect(Collectors.toMap(AuditTail::companyId, Function.identity()));
  }

  /** Companies whose chain has grown since it was signed. */
  List<Long> unsigned() {
    return entities
        .createQuery(
            """
            select t.companyId from AuditTail t where t.position > t.headPosition
            order by t.companyId
            """,
            Long.class)
        .getResultList();
  }

  Optional<ChainHead> head(long companyId, long number) {
    return Optional.ofNullable(entities.find(AuditHead.class, new AuditHead.Key(companyId, number)))
        .map(AuditHead::head);
  }

  void add(Object row) {
    entities.persist(row);
  }
}
