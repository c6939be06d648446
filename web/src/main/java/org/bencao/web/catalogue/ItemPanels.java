package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.PackLevel;
import org.bencao.ordering.boundary.ItemDetail;
import org.bencao.web.exchange.Wording;

/** Draws the selected item with all its offers, its equivalents, packs and numbers. */
final class ItemPanels {

  private final Wording words;
  private final OfferLines offers;
  private final ItemRows rows;
  private final EquivalentLines equivalents;

  ItemPanels(Wording words, OfferLines offers, SearchAddress address) {
    this.words = words;
    this.offers = offers;
    this.rows = new ItemRows(words, offers, address);
    this.equivalents = new EquivalentLines(words, address);
  }

  ItemPanel panel(ItemDetail detail) {
    var found = detail.item();
    return new ItemPanel(
        rows.row(found, true),
        offers.lines(found.offers()),
        detail.equivalents().stream().map(equivalents::line).toList(),
        packs(found.item().packs()),
        facts(found.item()));
  }

  /** From the smallest pack up: each says how many of the one before it holds. */
  private List<Fact> packs(List<PackLevel> levels) {
    var packs = new ArrayList<Fact>();
    for (int at = 0; at < levels.size(); at++) {
      var level = levels.get(at);
      var holds = at == 0 ? words.unit(level.unit()) : holds(level, levels.get(at - 1));
      packs.add(new Fact(levelName(level), holds, level.gtin().orElse("")));
    }
    return packs;
  }

  private String holds(PackLevel level, PackLevel below) {
    return words.page(
        "catalogue.search.holds", "count", level.contains(), "unit", words.unit(below.unit()));
  }

  private String levelName(PackLevel level) {
    return words.page("catalogue.search.level." + level.level());
  }

  private List<Fact> facts(ItemView item) {
    var facts = new ArrayList<Fact>();
    add(facts, "generic", words.name(item.genericEn(), item.genericZh()));
    add(facts, "brand", item.brandEn());
    add(facts, "form", words.name(item.formEn(), item.formZh()));
    add(facts, "code", item.code());
    item.identifiers().forEach(known -> facts.add(new Fact(scheme(known), "", known.value())));
    return facts;
  }

  private void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(words.page("catalogue.search.fact." + name), value, ""));
    }
  }

  private String scheme(Identifier known) {
    return words.page("catalogue.search.scheme." + known.scheme());
  }
}
