package org.bencao.pricing.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/** A contract with its prices. */
public record ContractView(ContractRow row, List<Line> lines) {

  public ContractView {
    lines = List.copyOf(lines);
  }

  /**
   * A price by quantity.
   *
   * @param from packs of one order from which it holds
   * @param list what the list asks today, if it asks anything
   */
  public record Line(
      long offerId,
      String itemCode,
      String sellerItem,
      String nameEn,
      String nameZh,
      String unit,
      int from,
      UnitPrice price,
      Optional<UnitPrice> list) {}
}
