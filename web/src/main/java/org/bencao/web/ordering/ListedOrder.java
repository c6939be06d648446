package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/** An order as a row of the list. */
public record ListedOrder(
    String id,
    String number,
    String placed,
    String placedBy,
    String seller,
    String buyer,
    String site,
    int lines,
    String net,
    Tag state,
    List<Tag> badges) {

  public ListedOrder {
    badges = List.copyOf(badges);
  }
}
