package org.bencao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
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
final class Safeguards implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);

  private final BenchDatabase database = BenchDatabase.usual();
  private final Placing on;
  private final Placing off;

  Safeguards() throws Exception {
    on = Placing.open(database.database());
    off = on.with(NoCommands.class, NoOutbox.class, NoAudit.class);
  }

  @Override
  public Subject subject() {
    return new Subject(
        "P12",
        Target.atLeast(0.9),
        "orders/s",
        "without command key, outbox and audit",
        "service layer on %s, %d clients".formatted(database.name(), Clients.COUNT));
  }

  @Override
  public double product() throws Exception {
    return on.perSecond(TURN);
  }

  @Override
  public double limit() throws Exception {
    return off.perSecond(TURN);
  }

  @Override
  public String remarks() {
    return on.eachOrder() + "; without, " + off.eachOrder();
  }

  @Override
  public void close() throws SQLException, IOException {
    on.close();
    off.close();
    database.close();
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
