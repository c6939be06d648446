package org.bencao.testing;

import static org.bencao.ordering.boundary.AnswerState.BACKORDERED;
import static org.bencao.ordering.boundary.AnswerState.CANCELLED;
import static org.bencao.ordering.boundary.AnswerState.CONFIRMED;
import static org.bencao.ordering.boundary.AnswerState.OFFER_OPEN;
import static org.bencao.ordering.boundary.AnswerState.PARTLY_ANSWERED;
import static org.bencao.ordering.boundary.AnswerState.PARTLY_CONFIRMED;
import static org.bencao.ordering.boundary.AnswerState.REJECTED;
import static org.bencao.ordering.boundary.AnswerState.UNANSWERED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.ReceiptState;

/** The arrows of an order's state machine (documents 1.3), for whoever watches it step by step. */
public final class LifeCycle {

  private static final Map<AnswerState, Set<AnswerState>> ANSWER =
      Map.of(
          UNANSWERED, EnumSet.complementOf(EnumSet.of(UNANSWERED)),
          PARTLY_ANSWERED, EnumSet.complementOf(EnumSet.of(UNANSWERED, PARTLY_ANSWERED)),
          OFFER_OPEN, EnumSet.of(CONFIRMED, PARTLY_CONFIRMED, BACKORDERED, REJECTED, CANCELLED),
          BACKORDERED, EnumSet.of(CONFIRMED, PARTLY_CONFIRMED, REJECTED, CANCELLED),
          // what was rejected and comes all the same is confirmed (row 32)
          PARTLY_CONFIRMED, EnumSet.of(CONFIRMED, BACKORDERED, CANCELLED),
          CONFIRMED, EnumSet.of(BACKORDERED, CANCELLED),
          REJECTED, EnumSet.of(PARTLY_CONFIRMED, CONFIRMED),
          CANCELLED, EnumSet.noneOf(AnswerState.class));

  private static final Map<MoneyState, Set<MoneyState>> MONEY =
      Map.of(
          MoneyState.NOT_INVOICED, EnumSet.complementOf(EnumSet.of(MoneyState.NOT_INVOICED)),
          MoneyState.PARTLY_INVOICED, EnumSet.complementOf(EnumSet.of(MoneyState.NOT_INVOICED)),
          MoneyState.INVOICED,
              EnumSet.of(MoneyState.MATCHED, MoneyState.DISPUTED, MoneyState.CREDITED),
          MoneyState.DISPUTED, EnumSet.complementOf(EnumSet.of(MoneyState.NOT_INVOICED)),
          MoneyState.MATCHED, EnumSet.of(MoneyState.DISPUTED, MoneyState.CREDITED),
          MoneyState.CREDITED, EnumSet.of(MoneyState.DISPUTED));

  /** Headlines stand in groups; no document leads from a group back into one before it. */
  private static final List<Set<Headline>> GROUPS =
      List.of(
          EnumSet.of(Headline.PLACED),
          EnumSet.of(Headline.SENT),
          EnumSet.of(Headline.NO_ACK, Headline.SEND_REFUSED, Headline.ACKED, Headline.OVERDUE),
          EnumSet.of(Headline.PARTLY_ANSWERED),
          EnumSet.of(Headline.OFFER_OPEN, Headline.BACKORDERED, Headline.CONFIRMED),
          EnumSet.of(Headline.PARTLY_SHIPPED),
          EnumSet.of(Headline.SHIPPED),
          EnumSet.of(Headline.PARTLY_RECEIVED),
          EnumSet.of(Headline.RECEIVED),
          EnumSet.of(Headline.INVOICED),
          EnumSet.of(Headline.MATCHED),
          EnumSet.of(Headline.CLOSED, Headline.REJECTED, Headline.CANCELLED));

  private LifeCycle() {}

  /** What went where no arrow leads, in words; nothing where every step is one of the machine. */
  public static List<String> faults(OrderView before, OrderView now) {
    var faults = new ArrayList<String>();
    int told = before.history().size();
    if (now.history().size() < told || !now.history().subList(0, told).equals(before.history())) {
      faults.add("the story was told anew");
    }
    if (!leads(before.row().headline(), now.row().headline())) {
      faults.add(arrow("headline", before.row().headline(), now.row().headline()));
    }
    for (int at = 0; at < before.lines().size(); at++) {
      faults.addAll(faults(before.lines().get(at), now.lines().get(at)));
    }
    return faults;
  }

  private static List<String> faults(OrderView.Line before, OrderView.Line now) {
    var faults = new ArrayList<String>();
    if (!leads(before.answer(), now.answer())) {
      faults.add(arrow("answer of line " + now.number(), before.answer(), now.answer()));
    }
    if (!leads(before.delivery(), now.delivery())) {
      faults.add(arrow("delivery of line " + now.number(), before.delivery(), now.delivery()));
    }
    if (!isReceiptStep(before, now)) {
      faults.add(arrow("receipt of line " + now.number(), before.receipt(), now.receipt()));
    }
    if (!leads(before.money(), now.money())) {
      faults.add(arrow("money of line " + now.number(), before.money(), now.money()));
    }
    return faults;
  }

  /** Counted against what was sent: only another delivery opens the receipt of a line again. */
  private static boolean isReceiptStep(OrderView.Line before, OrderView.Line now) {
    boolean more = now.fulfilment().advised().compareTo(before.fulfilment().advised()) > 0;
    return leads(before.receipt(), now.receipt())
        || more && now.receipt() == ReceiptState.PARTLY_RECEIVED;
  }

  static boolean leads(Headline from, Headline to) {
    return group(from) <= group(to);
  }

  static boolean leads(AnswerState from, AnswerState to) {
    return from == to || ANSWER.get(from).contains(to);
  }

  /** Back only by a void. */
  static boolean leads(DeliveryState from, DeliveryState to) {
    return from.ordinal() <= to.ordinal();
  }

  /** Back only by a correction. */
  static boolean leads(ReceiptState from, ReceiptState to) {
    return receipt(from) <= receipt(to);
  }

  static boolean leads(MoneyState from, MoneyState to) {
    return from == to || MONEY.get(from).contains(to);
  }

  private static int receipt(ReceiptState state) {
    return switch (state) {
      case NOT_RECEIVED -> 0;
      case PARTLY_RECEIVED, QUARANTINED -> 1;
      case RECEIVED, RECEIVED_WITH_DIFFERENCES -> 2;
    };
  }

  private static int group(Headline headline) {
    int at = 0;
    while (!GROUPS.get(at).contains(headline)) {
      at++;
    }
    return at;
  }

  private static String arrow(String of, Enum<?> from, Enum<?> to) {
    return of + ": " + from + " to " + to;
  }
}
