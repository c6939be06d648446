package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.control.DeadLetters;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.ordering.entity.PurchaseOrder;

/** Collaborators with a fault, each to be found by the checker. */
public final class Planted {

  private static final int SOME = 3;

  private Planted() {}

  /** Forgets an obligation now and then. */
  @ApplicationScoped
  public static class DropsAnEntry extends Outbox {

    @Override
    public long append(OutboxKind kind, long subject) {
      return kind == OutboxKind.ORDER && subject % SOME == 0 ? 0 : super.append(kind, subject);
    }
  }

  /** Takes every interchange for a new one. */
  @ApplicationScoped
  public static class SkipsTheKey extends MessagesInMemory {

    @Override
    public boolean takeInboxKey(Interchange interchange, String standard, String control) {
      return true;
    }
  }

  /** Gives a control number that it has given before. */
  @ApplicationScoped
  public static class ReusesANumber extends MessagesInMemory {

    @Override
    public long nextControlNumber(long partnerId, String series) {
      var key = new Series(partnerId, series);
      long last = rows.key(Long.class, key).orElse(0L);
      return last == 2 ? last : super.nextControlNumber(partnerId, series);
    }
  }

  /** Does not remember when the seller answered last, so that every answer is the newest. */
  @ApplicationScoped
  public static class ForgetsTheLastAnswer extends OrdersInMemory {

    @Override
    public Optional<PurchaseOrder> ofSeller(Caller exchange, String number) {
      var found = super.ofSeller(exchange, number);
      found.ifPresent(order -> RowCopies.put(order, "lastAnswerAt", null));
      return found;
    }
  }

  /** Takes other bytes under the number of what was applied, and acknowledges nothing. */
  @ApplicationScoped
  public static class OverlooksOtherBytes extends MessagesInMemory {

    @Override
    public boolean takeInboxKey(Interchange interchange, String standard, String control) {
      var holder = rows.key(Long.class, new InboxKey(interchange.partnerId(), standard, control));
      return super.takeInboxKey(interchange, standard, control)
          || holder.filter(first -> isOther(first, interchange)).isPresent();
    }

    private boolean isOther(long first, Interchange interchange) {
      return !Arrays.equals(interchange(first).hash(), interchange.hash())
          && of(first).stream().allMatch(row -> row.state() == MessageState.APPLIED);
    }

    @Override
    public Optional<Interchange> answering(long interchangeId) {
      var asked = interchange(interchangeId);
      return super.answering(interchangeId)
          .or(() -> asked.control().flatMap(control -> answerOfHolder(asked, control)));
    }

    private Optional<Interchange> answerOfHolder(Interchange asked, String control) {
      return rows.key(Long.class, new InboxKey(asked.partnerId(), "X12", control))
          .filter(holder -> holder != asked.id())
          .flatMap(super::answering);
    }
  }

  /** Takes every command for a new one. */
  @ApplicationScoped
  public static class ForgetsCommands extends CommandsInMemory {

    @Override
    public Optional<Earlier> take(Caller caller, String key, byte[] content, long orderId) {
      return Optional.empty();
    }
  }

  /** Gives up without telling anybody. */
  @ApplicationScoped
  public static class GivesUpInSilence extends DeadLetters {

    @Override
    public void park(OutboxEntry entry, String why) {
      entry.park(why);
    }
  }
}
