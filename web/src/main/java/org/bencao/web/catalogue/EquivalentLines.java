package org.bencao.web.catalogue;

import org.bencao.common.Money;
import org.bencao.ordering.boundary.Equivalent;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;

/** Draws what could be taken instead of an item, for one reader. */
final class EquivalentLines {

  private static final String NOTHING = "–";

  private final Wording words;
  private final Figures figures;
  private final SearchAddress address;

  EquivalentLines(Wording words, SearchAddress address) {
    this.words = words;
    this.figures = words.figures();
    this.address = address;
  }

  EquivalentLine line(Equivalent equivalent) {
    var item = equivalent.item().item();
    var offer = equivalent.best().offer();
    return new EquivalentLine(
        words.name(item.lineEn(), item.lineZh()),
        words.name(item.makerEn(), item.makerZh())
            + " · "
            + words.name(offer.sellerNameEn(), offer.sellerNameZh()),
        equivalent.pricePerDose().map(figures::price).orElse(NOTHING),
        equivalent.difference().map(figures::difference).orElse(NOTHING),
        equivalent.differencePercent().map(figures::percent).orElse(""),
        equivalent.difference().map(EquivalentLines::tone).orElse(""),
        figures.count(offer.available()),
        figures.day(equivalent.arrives()),
        address.showing(item.id()).path());
  }

  private static String tone(Money difference) {
    return switch (difference.amount().signum()) {
      case 1 -> "t-warn";
      case -1 -> "t-ok";
      default -> "";
    };
  }
}
