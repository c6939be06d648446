package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;

/** One batch of due outbox entries. No transaction waits for the broker. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelayBatch {

  static final int SIZE = 200;

  @Inject RelayMarks marks;
  @Inject Instance<OutboxSender> sender;

  /**
   * Sends after the marks are committed: what a crash in between leaves comes again when nobody has
   * reported back.
   *
   * @throws RuntimeException if the broker did not take them; they are due again at once, or after
   *     a hop if that could not be written either
   */
  public int run(OutboxLane lane) {
    if (sender.isUnsatisfied()) {
      return 0;
    }
    var tickets = marks.take(lane);
    if (!tickets.isEmpty()) {
      try {
        sender.get().send(tickets);
      } catch (RuntimeException e) {
        giveBack(tickets, e);
        throw e;
      }
    }
    return tickets.size();
  }

  private void giveBack(List<OutboxTicket> tickets, RuntimeException why) {
    try {
      marks.giveBack(tickets);
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }
}
