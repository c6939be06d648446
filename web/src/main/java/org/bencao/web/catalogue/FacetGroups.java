package org.bencao.web.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.FacetCount;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.FoundItems;
import org.bencao.ordering.boundary.SellerCount;
import org.bencao.web.exchange.Wording;

/** Draws by what the results can be narrowed, for one reader. */
final class FacetGroups {

  private static final int AT_ONCE = 6;

  private final Wording words;

  FacetGroups(Wording words) {
    this.words = words;
  }

  /** In the order in which a pharmacist narrows: what it is, who makes it, who sells it. */
  List<FacetGroup> of(FoundItems found) {
    var groups = new ArrayList<FacetGroup>();
    for (var facet : Facet.values()) {
      var counts = found.facets().getOrDefault(facet, List.of());
      var choices = counts.stream().map(count -> choice(facet, count)).toList();
      add(groups, SearchAddress.name(facet), "catalogue.search.facet." + facet, choices);
      if (facet == Facet.MAKER) {
        var sellers = found.sellers().stream().map(this::choice).toList();
        add(groups, "seller", "catalogue.search.facet.SELLER", sellers);
      }
    }
    return groups;
  }

  /** What is chosen stands first: it is never folded away. */
  private void add(List<FacetGroup> groups, String name, String title, List<FacetChoice> choices) {
    if (choices.isEmpty()) {
      return;
    }
    var sorted = choices.stream().sorted(Comparator.comparing(choice -> !choice.chosen())).toList();
    long chosen = choices.stream().filter(FacetChoice::chosen).count();
    int first = (int) Math.min(choices.size(), Math.max(AT_ONCE, chosen));
    groups.add(
        new FacetGroup(
            name,
            words.page(title),
            sorted.subList(0, first),
            sorted.subList(first, sorted.size()),
            words.page("catalogue.search.facetMore", "count", sorted.size() - first)));
  }

  private FacetChoice choice(Facet facet, FacetCount count) {
    return new FacetChoice(
        count.value(), label(facet, count), words.figures().count(count.count()), count.chosen());
  }

  private FacetChoice choice(SellerCount seller) {
    return new FacetChoice(
        Tsid.text(seller.sellerId()),
        words.name(seller.nameEn(), seller.nameZh()),
        words.figures().count(seller.count()),
        seller.chosen());
  }

  private String label(Facet facet, FacetCount count) {
    var value = count.value();
    return switch (facet) {
      case CLASS -> words.itemClass(value);
      case STORAGE -> words.page("catalogue.search.storage." + value);
      case FORM, STRENGTH, MAKER -> words.name(count.labelEn(), count.labelZh());
    };
  }
}
