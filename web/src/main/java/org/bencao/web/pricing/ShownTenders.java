package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.TenderProgressView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws tenders. */
final class ShownTenders {

  private static final int FULL = 100;
  private static final int POINTS = 10;

  private final Wording words;
  private final Set<Long> own;

  /**
   * For one reader.
   *
   * @param own companies that need not be named
   */
  ShownTenders(Wording words, Set<Long> own) {
    this.words = words;
    this.own = Set.copyOf(own);
  }

  List<ShownTender> of(List<TenderProgressView> found) {
    var byTender = new LinkedHashMap<Long, List<TenderProgressView>>();
    found.forEach(
        one -> byTender.computeIfAbsent(one.volume().tenderId(), id -> new ArrayList<>()).add(one));
    return byTender.values().stream().map(this::tender).toList();
  }

  private ShownTender tender(List<TenderProgressView> volumes) {
    var first = volumes.get(0);
    var terms = first.volume().terms();
    var figures = words.figures();
    return new ShownTender(
        terms.number(),
        terms.name(),
        words.page(
            "ordering.approvals.period",
            "from",
            figures.date(terms.from()),
            "to",
            figures.date(terms.to())),
        words.page("pricing.tenders.planned", "plan", first.percentPlanned()),
        state(first),
        volumes.stream().map(this::volume).toList());
  }

  private Tag state(TenderProgressView one) {
    var terms = one.volume().terms();
    if (terms.holdsOn(one.today())) {
      return new Tag("ok", "check", words.page("pricing.contracts.holds"));
    }
    return terms.from().isAfter(one.today())
        ? new Tag("info", "clock", words.page("pricing.contracts.comes"))
        : new Tag("", "minus", words.page("pricing.contracts.over"));
  }

  private ShownTender.Volume volume(TenderProgressView view) {
    var volume = view.volume();
    var terms = volume.terms();
    var item = volume.item();
    var figures = words.figures();
    return new ShownTender.Volume(
        Tsid.text(terms.id()),
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.lineEn(), item.lineZh()),
        item.code(),
        parties(view),
        figures.price(terms.price()),
        Math.min(view.percentDone(), FULL),
        Math.min(view.percentPlanned(), FULL),
        hue(view),
        words.page(
            "pricing.tenders.done", "done", view.percentDone(), "plan", view.percentPlanned()),
        figures.count(terms.committed().intValueExact()),
        figures.count(volume.ordered().intValueExact()),
        figures.count(view.received().intValueExact()),
        terms
            .most()
            .map(most -> most.subtract(volume.ordered()).max(BigDecimal.ZERO))
            .map(left -> figures.count(left.intValueExact()))
            .orElse("–"));
  }

  /** Both where the reader is neither. */
  private String parties(TenderProgressView view) {
    var buyer = view.volume().buyer();
    var seller = view.volume().seller();
    var to = words.name(buyer.nameEn(), buyer.nameZh());
    var from = words.name(seller.nameEn(), seller.nameZh());
    if (own.contains(buyer.id())) {
      return from;
    }
    return own.contains(seller.id()) ? to : from + " → " + to;
  }

  private static String hue(TenderProgressView view) {
    if (!view.behind()) {
      return "ok";
    }
    return view.percentPlanned() - view.percentDone() > POINTS ? "bad" : "warn";
  }
}
