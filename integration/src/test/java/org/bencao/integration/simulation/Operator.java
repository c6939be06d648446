package org.bencao.integration.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.simulation.Trade;

/** Looks after documents that stopped, and now and then drives one that did not. */
final class Operator {

  private final World world;
  private final Portal portal;
  private final Set<Long> driven = new HashSet<>();

  Operator(World world, Portal portal) {
    this.world = world;
    this.portal = portal;
  }

  /** What waits for a person, as the page shows it. */
  List<JournalMessage> list() {
    return portal.waitingForAPerson();
  }

  /** Presses a button, whatever the document's state. */
  void act() {
    var all = portal.rows.committed(JournalMessage.class).toList();
    if (!all.isEmpty()) {
      var one = world.chance.oneOf(all);
      world.tryNow(() -> world.trace.note("operator replays " + word(one) + " " + replay(one)));
    }
  }

  private ReplayResult replay(JournalMessage message) {
    return portal.desk.replay(Trade.operator(), message.id());
  }

  private static String word(JournalMessage message) {
    return message.direction() + " " + message.documentType() + " " + message.state();
  }

  /** Drives everything on the list that was not driven before; whether there was anything. */
  boolean clear() {
    var waiting = list().stream().filter(row -> driven.add(row.id())).toList();
    for (var message : waiting) {
      var result = replay(message);
      world.trace.note("operator replays " + word(message) + " " + result);
      Violation.unless(
          result == ReplayResult.QUEUED,
          "rel:I12",
          word(message) + " is on the list and cannot be replayed: " + result);
    }
    return !waiting.isEmpty();
  }
}
