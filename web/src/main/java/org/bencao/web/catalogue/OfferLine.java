package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * An offer as it is drawn; a figure that is not known or must not be shown is a dash.
 *
 * @param tags where its price comes from, unless from the list
 * @param none nothing is left of it
 * @param shortDated its soonest expiry is near
 * @param why why this price, in words
 */
public record OfferLine(
    String supplier,
    List<Tag> tags,
    String available,
    boolean none,
    String expiry,
    boolean shortDated,
    String price,
    String why,
    String arrives,
    Adding adding) {

  public OfferLine {
    tags = List.copyOf(tags);
  }
}
