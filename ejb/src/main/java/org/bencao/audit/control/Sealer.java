package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bencao.audit.control.HeadBatch.Signing;
import org.bencao.common.Tsid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chains what was committed, and signs how far the chains have come. */
@ApplicationScoped
public class Sealer {

  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

  /** New entries at a time: their transaction stays short. */
  private static final int NEW = 1_000;

  /** Old ones at a time: a million is walked over in a quarter of an hour. */
  private static final int OLD = 1_000;

  @Inject SealBatch batch;
  @Inject HeadBatch heads;
  @Inject HeadsFile file;

  /** Fair, so that signing gets its turn while a backlog is sealed. */
  private final Lock turn = new ReentrantLock(true);

  private final Set<Long> unsound = ConcurrentHashMap.newKeySet();
  private volatile long walked;

  /** What is new, and a step of the walk that finds what committed late. */
  public void seal() {
    long after = inTurn(batch::newest);
    SealBatch.Slice slice;
    do {
      long from = after;
      slice = inTurn(() -> batch.run(from, NEW));
      after = slice.after();
    } while (!slice.isLast());
    walked = inTurn(() -> batch.run(walked, OLD)).after();
  }

  public void sign() {
    heads.due().forEach(this::sign);
  }

  /**
   * What the company has written until now is chained and signed, unless another server is at it.
   */
  public void finish(long companyId) {
    seal();
    if (heads.due().contains(companyId)) {
      sign(companyId);
    }
  }

  private void sign(long companyId) {
    inTurn(() -> heads.sign(companyId)).ifPresent(signing -> signed(companyId, signing));
  }

  /** After the commit: a head that was rolled back must not be kept. */
  private void signed(long companyId, Signing signing) {
    signing.head().ifPresent(file::keep);
    if (signing.head().isPresent()) {
      unsound.remove(companyId);
    } else if (unsound.add(companyId)) {
      LOG.error(
          "the audit trail of company {} was changed and is not signed any more: {}",
          Tsid.text(companyId),
          signing.verdict().faults());
    }
  }

  private <T> T inTurn(Supplier<T> act) {
    turn.lock();
    try {
      return act.get();
    } finally {
      turn.unlock();
    }
  }
}
