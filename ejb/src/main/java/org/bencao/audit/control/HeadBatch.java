package org.bencao.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.audit.entity.AuditHead;
import org.bencao.audit.entity.AuditTail;

/** Signs how long a company's chain is and how it ends, one company a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HeadBatch {

  @Inject AuditRows rows;
  @Inject ChainReader reader;
  @Inject SigningKeys keys;
  @Inject Clock clock;

  public List<Long> due() {
    return rows.unsigned();
  }

  /**
   * Only what follows from the last head is signed: a chain that was changed since gets no head any
   * more, and the verdict says where.
   */
  public Optional<Signing> sign(long companyId) {
    if (!rows.lease()) {
      return Optional.empty();
    }
    var tail = rows.tails(List.of(companyId)).get(companyId);
    if (tail.isSigned()) {
      // by somebody who was faster
      return Optional.empty();
    }
    var before = rows.head(companyId, tail.headNumber());
    var check = new ChainCheck(keys.believed(), List.of());
    reader.read(span(tail, before), check);
    var verdict = check.verdict();
    if (!verdict.isChained()) {
      return Optional.of(new Signing(Optional.empty(), verdict));
    }
    var head = keys.sign(next(tail, before));
    tail.signed();
    rows.add(new AuditHead(head));
    return Optional.of(new Signing(Optional.of(head), verdict));
  }

  /** From the last head's own words, not from the tables beside it. */
  private static ChainSpan span(AuditTail tail, Optional<ChainHead> before) {
    return new ChainSpan(
        tail.companyId(),
        before.map(head -> head.position() + 1).orElse(1L),
        tail.position(),
        before.map(ChainHead::hash).orElseGet(Chain::beginning));
  }

  private ChainHead next(AuditTail tail, Optional<ChainHead> before) {
    return new ChainHead(
        tail.companyId(),
        tail.headNumber() + 1,
        tail.position(),
        tail.hash(),
        clock.instant(),
        before.map(ChainHead::link).orElseGet(ChainHead::none),
        "",
        new byte[0]);
  }

  /** A new head, or why there is none. */
  public record Signing(Optional<ChainHead> head, TrailVerdict verdict) {}
}
