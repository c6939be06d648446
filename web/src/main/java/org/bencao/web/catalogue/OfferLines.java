package org.bencao.web.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.pricing.boundary.Price;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.ordering.PriceWords;

/** Draws offers for one reader; what may not be sold on line is left out (decisions: law). */
final class OfferLines {

  private static final String NOTHING = "–";
  private static final String LIST = "LIST";

  /** 近效期: what pharmacies set apart on the shelf. */
  private static final int SHORT_DATED_MONTHS = 6;

  private final Wording words;
  private final Figures figures;
  private final LocalDate today;
  private final Told told;

  OfferLines(Wording words, LocalDate today, Told told) {
    this.words = words;
    this.figures = words.figures();
    this.today = today;
    this.told = told;
  }

  List<OfferLine> lines(List<PricedOffer> offers) {
    return shown(offers).map(this::line).toList();
  }

  /** The best offer first. */
  static Stream<PricedOffer> shown(List<PricedOffer> offers) {
    return offers.stream().filter(offer -> !offer.withheld());
  }

  private OfferLine line(PricedOffer priced) {
    var offer = priced.offer();
    return new OfferLine(
        supplier(offer),
        tags(priced),
        figures.count(offer.available()),
        offer.available() == 0,
        offer.soonestExpiry().map(figures::expiry).orElse(NOTHING),
        isShortDated(priced),
        priced.price().map(Price::unitPrice).map(figures::price).orElse(NOTHING),
        why(priced),
        priced.arrives().map(figures::day).orElse(NOTHING),
        adding(offer));
  }

  boolean isShortDated(PricedOffer priced) {
    var near = today.plusMonths(SHORT_DATED_MONTHS);
    return priced.offer().soonestExpiry().filter(day -> day.isBefore(near)).isPresent();
  }

  /** Where the price comes from; that it comes from the list need not be said. */
  List<Tag> tags(PricedOffer priced) {
    return priced.price().map(Price::kind).filter(kind -> !kind.equals(LIST)).stream()
        .map(kind -> new Tag("info", "verified", words.page("ordering.price." + kind)))
        .toList();
  }

  private String supplier(OfferView offer) {
    return words.name(offer.sellerNameEn(), offer.sellerNameZh());
  }

  private String why(PricedOffer priced) {
    var offer = priced.offer();
    return priced
        .price()
        .map(price -> why(offer, price))
        .orElseGet(() -> words.page("ordering.pad.price.none", "supplier", supplier(offer)));
  }

  private String why(OfferView offer, Price price) {
    return words.page(
        "catalogue.search.priceWhy",
        "kind",
        PriceWords.kind(words, Optional.of(price)),
        "price",
        figures.price(price.unitPrice()),
        "unit",
        words.unit(offer.item().unit()),
        "supplier",
        supplier(offer),
        "since",
        figures.date(price.validFrom()),
        "vat",
        figures.quantity(offer.vatPercent()));
  }

  private Adding adding(OfferView offer) {
    var id = Tsid.text(offer.id());
    boolean refused = told.offer().equals(id);
    return new Adding(
        id,
        supplier(offer),
        words.unit(offer.item().unit()),
        terms(offer),
        refused,
        refused ? told.typed() : "");
  }

  private String terms(OfferView offer) {
    var terms = new ArrayList<String>();
    if (offer.orderMultiple() > 1) {
      terms.add(words.page("catalogue.search.terms.multiple", "count", offer.orderMultiple()));
    }
    if (offer.orderMinimum() > 1) {
      terms.add(words.page("catalogue.search.terms.minimum", "count", offer.orderMinimum()));
    }
    offer
        .orderMaximum()
        .ifPresent(most -> terms.add(words.page("catalogue.search.terms.maximum", "count", most)));
    return String.join(" · ", terms);
  }
}
