package org.bencao.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.audit.control.TrailState.Unsealed;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.audit.entity.AuditTail;

/** Reads how far the trails have come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrailStates {

  @Inject EntityManager entities;
  @Inject AuditRows rows;
  @Inject HeadsFile file;

  /** What the sealer adds meanwhile is seen in the tail first: seals and heads are read before. */
  public TrailState of(long companyId) {
    long sealed =
        most("select max(s.position) from AuditSeal s where s.companyId = :company", companyId);
    long headed =
        most(
            "select max(h.key.number) from AuditHead h where h.key.companyId = :company",
            companyId);
    var noted = Optional.ofNullable(rows.tails(List.of(companyId)).get(companyId));
    var tail = noted.orElseGet(() -> new AuditTail(companyId, Chain.beginning()));
    var head = rows.head(companyId, tail.headNumber());
    boolean consistent =
        sealed <= tail.position()
            && headed <= tail.headNumber()
            && head.map(ChainHead::position).orElse(0L) == tail.headPosition();
    return new TrailState(
        companyId,
        Math.max(sealed, tail.position()),
        tail.hash(),
        head,
        consistent,
        unsealed(companyId));
  }

  private long most(String query, long companyId) {
    return Optional.ofNullable(
            entities
                .createQuery(query, Long.class)
                .setParameter("company", companyId)
                .getSingleResult())
        .orElse(0L);
  }

  private Unsealed unsealed(long companyId) {
    long count = 0;
    long changed = 0;
    var found =
        entities
            .createQuery(
                """
                select e from AuditEntry e where e.companyId = :company
                and not exists (select 1 from AuditSeal s where s.entryId = e.id)
                """,
                AuditEntry.class)
            .setParameter("company", companyId)
            .getResultList();
    for (var entry : found) {
      count++;
      changed += entry.stored().isIntact() ? 0 : 1;
    }
    return new Unsealed(count, changed);
  }

  /** Every company that has or ever had something in its trail. */
  public TreeSet<Long> companies() {
    var all = new TreeSet<>(file.companies());
    for (var query :
        List.of(
            "select distinct e.companyId from AuditEntry e",
            "select distinct s.companyId from AuditSeal s",
            "select distinct h.key.companyId from AuditHead h",
            "select t.companyId from AuditTail t")) {
      all.addAll(entities.createQuery(query, Long.class).getResultList());
    }
    return all;
  }
}
