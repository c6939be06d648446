package org.bencao.web.pricing;

import org.bencao.web.exchange.Tag;

/** A contract as it is drawn. */
public record ShownContract(
    String id, String number, String partner, String period, String lines, String made, Tag state) {

  /**
   * A price; what it saves is empty where the list is not dearer.
   *
   * @param from packs from which it holds, empty for any
   */
  public record Line(
      String name,
      String otherName,
      String code,
      String from,
      String price,
      String list,
      String saves) {}
}
