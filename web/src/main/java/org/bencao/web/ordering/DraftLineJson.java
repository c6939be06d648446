package org.bencao.web.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.pricing.boundary.Price;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.catalogue.OfferJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * One line of a draft, checked.
 *
 * @param number its place in the draft, from 1
 * @param price net of tax, for one pack; absent when there is no valid price
 * @param priceKind CONTRACT or LIST
 * @param priceSource number of the contract that gives the price
 * @param ready nothing refuses the line
 * @param reasons what stands against the line, strictest first
 * @param choices quantities that would do, when the quantity is the trouble
 */
public record DraftLineJson(
    Id id,
    int number,
    OfferJson offer,
    String quantity,
    Optional<MoneyJson> price,
    Optional<String> priceKind,
    Optional<String> priceSource,
    Optional<MoneyJson> net,
    LocalDate arrives,
    boolean ready,
    List<ReasonJson> reasons,
    List<String> choices) {

  static DraftLineJson of(PadLine line, Locale locale) {
    return new DraftLineJson(
        Id.of(line.id()),
        line.number(),
        OfferJson.of(line.offer()),
        Quantities.text(line.quantity()),
        line.price().map(MoneyJson::of),
        line.priceKind(),
        line.priceSource().map(Price::source).filter(text -> !text.isEmpty()),
        line.net().map(MoneyJson::of),
        line.arrives(),
        line.ready(),
        line.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList(),
        line.choices().stream().map(Quantities::text).toList());
  }
}
