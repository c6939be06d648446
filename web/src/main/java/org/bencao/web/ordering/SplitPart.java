package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * One supplier's part of a draft as it is drawn at the side.
 *
 * @param clock time left to the cut-off
 * @param late the cut-off is near
 * @param filled how far the minimum is reached, in percent
 * @param waits what holds it up, or what stays behind; may be empty
 */
public record SplitPart(
    String supplier,
    String otherName,
    String clock,
    boolean late,
    int lines,
    String net,
    String tone,
    int filled,
    String minimum,
    String arrives,
    String waits,
    List<Why> whys) {

  public SplitPart {
    whys = List.copyOf(whys);
  }
}
