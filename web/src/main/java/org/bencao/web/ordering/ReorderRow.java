package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * A line of a past order beside what it would be today.
 *
 * @param quantity as it would be typed
 * @param oldPrice struck through where the price is another today, else empty
 * @param price of today; a dash when there is none
 * @param changes in a word each; one that says so where nothing changed
 * @param gone nobody offers it any more: it cannot be accepted
 */
public record ReorderRow(
    int number,
    String name,
    String otherName,
    String code,
    String unit,
    String ordered,
    String quantity,
    String oldPrice,
    String price,
    String net,
    String stock,
    List<Tag> changes,
    List<Why> whys,
    boolean changed,
    boolean gone) {

  public ReorderRow {
    changes = List.copyOf(changes);
    whys = List.copyOf(whys);
  }

  public String css() {
    return gone ? "bad" : changed ? "warn" : "";
  }
}
