package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * A line of which something may be asked back.
 *
 * @param gone packs that are on their way or here; empty for none
 * @param left packs that can still be asked back; empty for none
 * @param packs as it was typed
 */
public record CancelRow(
    DeskItem item, String ordered, String gone, String left, String packs, List<Why> whys) {

  public CancelRow {
    whys = List.copyOf(whys);
  }

  public String css() {
    return whys.isEmpty() ? "" : "bad";
  }
}
