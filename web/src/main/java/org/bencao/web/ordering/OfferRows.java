package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.web.exchange.Wording;

/** Draws substitutes beside what was ordered: old struck through, new beside it. */
final class OfferRows {

  private final Wording words;
  private final KeptForm kept;

  OfferRows(Wording words, KeptForm kept) {
    this.words = words;
    this.kept = kept;
  }

  /** Lines of which packs are offered as another item. */
  List<OfferRow> of(OrderView order) {
    return order.lines().stream()
        .filter(line -> line.offered().signum() > 0)
        .flatMap(line -> line.offer().map(offer -> row(line, offer)).stream())
        .toList();
  }

  private OfferRow row(OrderView.Line line, SubstituteOffer offer) {
    var figures = words.figures();
    var price = offer.price().orElse(line.price());
    var packs = new Quantity(line.offered(), line.unit());
    var one = new Money(price.amount().subtract(line.price().amount()), price.currency());
    var all = price.times(packs).minus(line.price().times(packs));
    int direction = price.amount().compareTo(line.price().amount());
    boolean same = direction == 0;
    return new OfferRow(
        DeskItem.of(line, words),
        figures.quantity(line.offered()),
        offer.name().or(offer::sellerItem).or(offer::gtin).orElse("–"),
        Stream.of(offer.gtin(), offer.sellerItem())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")),
        figures.price(line.price()),
        figures.price(price),
        same ? "" : figures.difference(one),
        same ? "" : figures.difference(all),
        same ? "" : direction > 0 ? "bad" : "ok",
        kept.typed("note-" + line.number(), ""),
        kept.whys(line.number()));
  }
}
