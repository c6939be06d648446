package org.bencao.audit.control;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.bencao.testing.TestContainer;

/** A server that dies in the middle of its work: what it had written so far is rolled back. */
final class DyingServer extends AuditRows {

  private final TestContainer container;
  private int left;

  /**
   * @param rows that it writes before it dies
   */
  DyingServer(TestContainer container, int rows) {
    this.container = container;
    this.left = rows;
    this.entities = container.get(EntityManager.class);
  }

  @Override
  void add(Object row) {
    if (left == 0) {
      throw new IllegalStateException("the power is gone");
    }
    left--;
    super.add(row);
    entities.flush();
  }

  void seal(long after) {
    var batch = new SealBatch();
    batch.rows = this;
    batch.clock = container.get(Clock.class);
    container.inTransaction(() -> batch.run(after, 1_000));
  }

  void sign(long company) {
    var batch = new HeadBatch();
    batch.rows = this;
    batch.clock = container.get(Clock.class);
    batch.keys = container.get(SigningKeys.class);
    batch.reader = container.get(ChainReader.class);
    container.inTransaction(() -> batch.sign(company));
  }
}
