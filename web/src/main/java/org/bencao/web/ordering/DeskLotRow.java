package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Why;

/**
 * A lot of a line that the desk ships.
 *
 * @param later packs that were to come later and may leave now; empty for none
 * @param first whether it is the line's first, which names the line
 */
public record DeskLotRow(
    DeskItem item,
    boolean first,
    String toShip,
    String later,
    String packs,
    String lot,
    String expiry,
    String codes,
    List<Why> whys) {

  public DeskLotRow {
    whys = List.copyOf(whys);
  }

  /** Whether codes were typed, which then stand open. */
  public boolean isNamed() {
    return !codes.isEmpty();
  }

  public String css() {
    return whys.isEmpty() ? "" : "bad";
  }
}
