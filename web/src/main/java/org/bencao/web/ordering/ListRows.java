package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ListLine;
import org.bencao.ordering.boundary.OfferChoice;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.ordering.boundary.StandingView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the lines of lists and standing orders with what they would be ordered from today. */
final class ListRows {

  private static final String NOTHING = "–";

  private final Wording words;

  ListRows(Wording words) {
    this.words = words;
  }

  ShownListLine row(ListLine line) {
    return row(line.id(), line.number(), line.item(), line.quantity(), "", line.choice());
  }

  ShownListLine row(StandingView.Line line) {
    var left = line.left().map(words.figures()::typed).orElse("");
    return row(line.id(), line.number(), line.item(), line.quantity(), left, line.choice());
  }

  private ShownListLine row(
      long id, int number, ItemView item, BigDecimal quantity, String left, OfferChoice choice) {
    var figures = words.figures();
    var offer = choice.offer().filter(found -> !found.withheld());
    return new ShownListLine(
        Tsid.text(id),
        number,
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.nameEn(), item.nameZh()),
        item.code(),
        words.unit(item.unit()),
        figures.typed(quantity),
        left,
        offer.map(this::supplier).orElse(NOTHING),
        offer
            .flatMap(PricedOffer::price)
            .map(price -> figures.price(price.unitPrice()))
            .orElse(NOTHING),
        offer.map(found -> figures.count(found.offer().available())).orElse(NOTHING),
        state(choice));
  }

  private String supplier(PricedOffer found) {
    return words.name(found.offer().sellerNameEn(), found.offer().sellerNameZh());
  }

  /** What stands in the way first, then whom the line comes from. */
  private Tag state(OfferChoice choice) {
    if (choice.offer().isEmpty()) {
      return new Tag("bad", "times-circle", words.page("ordering.lists.choice.NONE"));
    }
    return trouble(choice.offer().get()).orElseGet(() -> chosen(choice.kind()));
  }

  private Optional<Tag> trouble(PricedOffer offer) {
    if (offer.withheld()) {
      return Optional.of(check("bad", "ban", "ONLINE_SALE_BANNED"));
    }
    if (offer.price().isEmpty()) {
      return Optional.of(check("bad", "minus-circle", "NO_PRICE"));
    }
    return offer.offer().available() == 0
        ? Optional.of(check("warn", "truck", "OUT_OF_STOCK"))
        : Optional.empty();
  }

  private Tag check(String hue, String icon, String reason) {
    return new Tag(hue, icon, words.page("ordering.pad.check." + reason));
  }

  private Tag chosen(OfferChoice.Kind kind) {
    var word = words.page("ordering.lists.choice." + kind);
    return switch (kind) {
      case PREFERRED -> new Tag("ok bare", "star", word);
      case INSTEAD -> new Tag("warn", "arrow-right-arrow-left", word);
      default -> new Tag("ok bare", "check", word);
    };
  }
}
