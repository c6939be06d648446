package org.bencao.web.ordering;

import java.util.ArrayList;
import java.util.List;
import org.bencao.ordering.boundary.AnswerState;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.OrderRow;
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
