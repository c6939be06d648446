package org.bencao.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.audit.entity.AuditHead;

/** A chain page by page, each in a transaction of its own: links never change. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChainPages {

  static final int SIZE = 1_000;

  @Inject EntityManager entities;

  public List<ChainLink> links(long companyId, long after, long last) {
    return entities
        .createQuery(
            """
            select s.position, s.entryId, s.hash, e from AuditSeal s
            left join AuditEntry e on e.id = s.entryId
            where s.companyId = :company and s.position > :after and s.position <= :last
            order by s.position
            """,
            Object[].class)
        .setParameter("company", companyId)
        .setParameter("after", after)
        .setParameter("last", last)
        .setMaxResults(SIZE)
        .getResultStream()
        .map(ChainPages::link)
        .toList();
  }

  private static ChainLink link(Object[] row) {
    return new ChainLink(
        (Long) row[0],
        (Long) row[1],
        Optional.ofNullable((AuditEntry) row[3]).map(AuditEntry::stored),
        (byte[]) row[2]);
  }

  /** Heads from a position on. */
  public List<ChainHead> heads(long companyId, long from) {
    return entities
        .createQuery(
            """
            select h from AuditHead h where h.key.companyId = :company and h.position >= :from
            order by h.position
            """,
            AuditHead.class)
        .setParameter("company", companyId)
        .setParameter("from", from)
        .setMaxResults(SIZE)
        .getResultStream()
        .map(AuditHead::head)
        .toList();
  }
}
