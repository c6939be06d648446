package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * An order as a row of the desk.
 *
 * @param clock time left for the answer, else empty
 * @param late it runs out within the hour
 * @param tasks what it asks of the desk
 * @param key of the one word that confirms it all
 */
public record DeskListRow(
    String id,
    String number,
    String buyer,
    String site,
    String placed,
    String placedBy,
    String clock,
    boolean late,
    int lines,
    String net,
    Tag state,
    List<Tag> tasks,
    boolean confirming,
    boolean shipping,
    boolean invoicing,
    String key) {

  public DeskListRow {
    tasks = List.copyOf(tasks);
  }
}
