package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * What a buyer asked about a placed order.
 *
 * @param cancelling it asks to take packs back; else it is the word on a substitute
 * @param lines one each: line, item, packs, and what of them was granted
 */
public record DeskChangeRow(
    int number,
    boolean cancelling,
    Tag kind,
    Tag state,
    boolean waiting,
    String note,
    String asked,
    String answered,
    List<String> lines) {

  public DeskChangeRow {
    lines = List.copyOf(lines);
  }
}
