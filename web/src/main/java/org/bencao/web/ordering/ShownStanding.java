package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/** A standing order as it is drawn. */
public record ShownStanding(
    String id,
    String name,
    String rhythm,
    String until,
    Tag state,
    boolean paused,
    boolean ended,
    List<ShownListLine> lines,
    List<ShownCallOff> callOffs) {

  public ShownStanding {
    lines = List.copyOf(lines);
    callOffs = List.copyOf(callOffs);
  }
}
