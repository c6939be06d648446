package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * Something that is not as ordered and received, with what was said about it.
 *
 * @param line which line, or that it is about the whole
 * @param thread who did what about it and when, oldest first
 * @param acceptable whether it may be accepted as it is
 * @param disputed whether the seller's side was told
 */
public record ShownDifference(
    String id,
    Why why,
    String line,
    String amount,
    String due,
    Tag state,
    List<String> thread,
    boolean acceptable,
    boolean disputed) {

  public ShownDifference {
    thread = List.copyOf(thread);
  }
}
