package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * An item as a row of the results.
 *
 * @param origin maker and approval number
 * @param before when it was bought last and what of it stands in drafts; may be empty
 * @param offers the best offers first
 * @param more how many offers there are besides; may be empty
 * @param whys why the company may buy it from nobody; empty when it may from one
 * @param path the address that shows its offers and equivalents
 */
public record ItemRow(
    String id,
    boolean selected,
    String name,
    String otherName,
    String origin,
    String before,
    List<Tag> flags,
    List<OfferLine> offers,
    String more,
    boolean watched,
    List<Why> whys,
    String path) {

  public ItemRow {
    flags = List.copyOf(flags);
    offers = List.copyOf(offers);
    whys = List.copyOf(whys);
  }

  public boolean isRefused() {
    return !whys.isEmpty();
  }

  /** Something of it can be put into a draft. */
  public boolean isOrderable() {
    return whys.isEmpty() && !offers.isEmpty();
  }
}
