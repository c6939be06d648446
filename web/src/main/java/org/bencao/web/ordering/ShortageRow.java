package org.bencao.web.ordering;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A shortage as its seller sees it.
 *
 * @param open it still limits what buyers may order
 */
public record ShortageRow(
    String id,
    String name,
    String other,
    String quantity,
    String until,
    String note,
    String announced,
    boolean open,
    Tag state,
    List<Part> parts) {

  public ShortageRow {
    parts = List.copyOf(parts);
  }

  /**
   * What one buyer may order of it.
   *
   * @param bought packs of the ninety days before, on which the share rests
   */
  public record Part(String buyer, String bought, String share, int most, int used, String left) {}
}
