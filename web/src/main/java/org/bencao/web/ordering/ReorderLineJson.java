package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.ReorderLine;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.ReasonJson;

/**
 * One line of a past order and what it would be today.
 *
 * @param number its number on the past order
 * @param ordered what was ordered then
 * @param priceNow absent when there is no valid price today
 * @param stockNow packs that may be promised today; absent when the offer is gone
 * @param reasons what stands against the line today, strictest first
 * @param choices quantities that would do, when the quantity is the trouble
 * @param changes GONE, PRICE_UP, PRICE_DOWN, NO_PRICE, SHORT, MULTIPLE, REFUSED; empty when none
 */
public record ReorderLineJson(
    int number,
    String itemCode,
    String nameEn,
    String nameZh,
    String unit,
    String ordered,
    MoneyJson priceThen,
    Optional<MoneyJson> priceNow,
    Optional<MoneyJson> netNow,
    Optional<Integer> stockNow,
    List<ReasonJson> reasons,
    List<String> choices,
    List<String> changes) {

  static ReorderLineJson of(ReorderLine line, Locale locale) {
    return new ReorderLineJson(
        line.number(),
        line.itemCode(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        Quantities.text(line.ordered()),
        MoneyJson.of(line.priceThen()),
        line.priceNow().map(MoneyJson::of),
        line.netNow().map(MoneyJson::of),
        line.stockNow(),
        line.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        line.choices().stream().map(Quantities::text).toList(),
        line.changes().stream().map(Enum::name).toList());
  }
}
