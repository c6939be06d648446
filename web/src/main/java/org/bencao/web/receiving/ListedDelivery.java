package org.bencao.web.receiving;

import org.bencao.web.exchange.Tag;

/**
 * A delivery as a row of the list.
 *
 * @param other the other party's name in the other language
 * @param orders numbers of the orders of which something is in it
 * @param late the day on which it was to come is over
 * @param packages how many, in words
 * @param counted packs that were found or found missing
 */
public record ListedDelivery(
    String id,
    String number,
    String party,
    String other,
    String site,
    String orders,
    String expected,
    boolean late,
    String packages,
    String share,
    long counted,
    long advised,
    Tag state) {

  public boolean isWhole() {
    return counted >= advised;
  }
}
