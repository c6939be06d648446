package org.bencao.web.work;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A work item as a row of the queue.
 *
 * @param what the fact in one sentence
 * @param other the name in the other language, else empty
 * @param where company, number and line
 * @param clock time left, or how long it has waited
 * @param late it runs out within the hour
 * @param stake empty when no amount is known
 * @param links where it is looked after, the main place first; empty where the reader opens none
 */
public record WorkRow(
    Tag kind,
    String what,
    String other,
    String where,
    String clock,
    boolean late,
    String stake,
    String stakeOf,
    List<WorkLink> links) {

  public WorkRow {
    links = List.copyOf(links);
  }
}
