package org.bencao.web.ordering;

import java.util.ArrayList;
import java.util.List;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderRow;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the state of an order and what stands beside it. */
final class OrderTags {

  private final Wording words;

  OrderTags(Wording words) {
    this.words = words;
  }

  Tag headline(Headline headline) {
    return Tag.of(OrderLooks.of(headline), words.business("ordering.headline." + headline));
  }

  Tag answer(AnswerState answer) {
    return Tag.of(OrderLooks.of(answer), words.business("ordering.answer." + answer));
  }

  /** The furthest axis of a line; its hue tells of what is still open (documents 1.3). */
  Tag line(Line line) {
    var furthest = furthest(line);
    boolean calm = furthest.hue().equals("ok") || furthest.hue().equals("info");
    return calm && Differences.isOpen(line)
        ? new Tag("warn", furthest.icon(), furthest.text())
        : furthest;
  }

  private Tag furthest(Line line) {
    if (line.money() != MoneyState.NOT_INVOICED) {
      return Tag.of(LineLooks.of(line.money()), words.business("ordering.money." + line.money()));
    }
    if (line.receipt() != ReceiptState.NOT_RECEIVED) {
      return Tag.of(
          LineLooks.of(line.receipt()), words.business("ordering.receipt." + line.receipt()));
    }
    if (line.delivery() != DeliveryState.NOT_SHIPPED) {
      return Tag.of(
          LineLooks.of(line.delivery()), words.business("ordering.delivery." + line.delivery()));
    }
    return answer(line.answer());
  }

  Tag delivery(DespatchState state) {
    return Tag.of(LineLooks.of(state), words.business("receiving.despatch." + state));
  }

  /** Nothing open hides behind progress (documents 1.3). */
  List<Tag> badges(OrderRow row) {
    var badges = new ArrayList<Tag>();
    if (row.backOrder() && row.headline() != Headline.BACKORDERED) {
      badges.add(answer(AnswerState.BACKORDERED));
    }
    if (!row.badges().isEmpty()) {
      badges.add(
          new Tag(
              "bad",
              "exclamation-triangle",
              words.page("ordering.order.open", "count", row.badges().size())));
    }
    return badges;
  }
}
