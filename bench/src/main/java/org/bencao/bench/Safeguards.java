package org.bencao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.ordering.control.Commands;

/**
 * perf:P12: orders a second with command keys, outbox and audit, beside the same boundary with
 * beans in their places that keep nothing.
 */
final class Safeguards extends OnAndOff {

  Safeguards() throws Exception {
    super(NoCommands.class, NoOutbox.class, NoAudit.class);
  }

  @Override
  public Subject subject() {
    return new Subject(
        "P12", Target.atLeast(0.9), "orders/s", "without command key, outbox and audit", place());
  }

  /** Every key is new. */
  @Alternative
  @ApplicationScoped
  static class NoCommands extends Commands {

    @Override
    public Optional<Earlier> take(Caller caller, String key, byte[] content, long orderId) {
      return Optional.empty();
    }
  }

  /** Nothing leaves. */
  @Alternative
  @ApplicationScoped
  static class NoOutbox extends Outbox {

    @Override
    public long append(OutboxKind kind, long subject) {
      return subject;
    }

    @Override
    public void wakeAfterCommit(OutboxLane lane) {
      // nobody waits
    }
  }

  /** Nothing is remembered. */
  @Alternative
  @ApplicationScoped
  static class NoAudit extends AuditTrail {

    @Override
    public void record(
        Caller caller, long companyId, String act, String subject, Map<String, ?> facts) {
      // off
    }
  }
}
