package org.bencao.web.pricing;

import java.util.Optional;
import org.bencao.pricing.boundary.ContractView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * A price by quantity.
 *
 * @param from packs of one order from which it holds
 * @param price net of tax, for one pack
 * @param listPrice what the list asks today
 */
public record ContractLineJson(
    Id offerId,
    String itemCode,
    String sellerItem,
    String nameEn,
    String nameZh,
    int from,
    MoneyJson price,
    Optional<MoneyJson> listPrice) {

  static ContractLineJson of(ContractView.Line line) {
    return new ContractLineJson(
        Id.of(line.offerId()),
        line.itemCode(),
        line.sellerItem(),
        line.nameEn(),
        line.nameZh(),
        line.from(),
        MoneyJson.of(line.price()),
        line.list().map(MoneyJson::of));
  }
}
