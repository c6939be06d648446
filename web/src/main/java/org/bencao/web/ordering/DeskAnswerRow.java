package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * A line that the desk answers.
 *
 * @param orderedPrice net of tax, as ordered
 * @param shipped packs that have left; empty for none
 */
public record DeskAnswerRow(
    DeskItem item,
    String wanted,
    String shipped,
    String confirmed,
    String backOrdered,
    String day,
    String laterDay,
    String orderedPrice,
    String price,
    String reason,
    List<Why> whys) {

  public DeskAnswerRow {
    whys = List.copyOf(whys);
  }

  public String css() {
    return whys.isEmpty() ? "" : "bad";
  }
}
