package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.FacetCount;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.ItemSearch;
import org.bencao.common.Caller;
import org.bencao.common.ScannedCode;

/** Asks the index, or the database by identifiers while the index is made anew. */
@ApplicationScoped
public class ItemFinder {

  @Inject EntityManager entities;
  @Inject ItemIndex index;
  @Inject IndexState state;

  public ItemHits find(Caller caller, ItemSearch search) {
    var text = SearchTerms.folded(search.text());
    if (percent().isPresent()) {
      return byIdentifier(text);
    }
    var codes = ScannedCode.read(search.text()).map(ScannedCode::lookups).orElse(List.of());
    return index.find(
        new ItemQuery(
            text,
            codes,
            search.chosen(),
            search.sellers(),
            search.offeredOnly() ? Optional.of(chosenFor(caller)) : Optional.empty(),
            search.hiddenClasses(),
            search.from(),
            search.size(),
            search.withFacets()));
  }

  /** What suppliers offer to this company and not to everybody. */
  private Set<Long> chosenFor(Caller caller) {
    return Set.copyOf(
        entities
            .createQuery(
                """
                select o.item.id from Offer o
                where o.published = true and o.forAll = false and :company member of o.buyers
                """,
                Long.class)
            .setParameter("company", caller.companyId())
            .getResultList());
  }

  /** Present while the index is made anew. */
  public Optional<Integer> percent() {
    return state.percent();
  }

  private ItemHits byIdentifier(String text) {
    if (text.isEmpty()) {
      return ItemHits.NONE;
    }
    var codes = new ArrayList<String>();
    codes.add(Identifier.normal(text));
    ScannedCode.read(text).ifPresent(code -> codes.addAll(code.lookups()));
    var ids = byCodes(codes);
    return new ItemHits(ids, ids.size(), Map.of(), Map.of(), Optional.empty());
  }

  /** Items that any of these names exactly, in no particular order of merit. */
  public List<Long> byCodes(Collection<String> codes) {
    return entities
        .createQuery(
            """
            select distinct i.id from Item i left join i.identifiers n
            where i.code in :codes or n.code in :codes order by i.id
            """,
            Long.class)
        .setParameter("codes", codes)
        .getResultList();
  }

  /** The counts of an answer, with what was chosen marked. */
  public Map<Facet, List<FacetCount>> counts(ItemSearch search, ItemHits hits) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    hits.facets()
        .forEach(
            (facet, values) -> {
              var chosen = search.chosen().getOrDefault(facet, Set.of());
              counts.put(
                  facet,
                  values.stream()
                      .map(
                          one ->
                              new FacetCount(
                                  one.getKey().key(),
                                  one.getKey().en(),
                                  one.getKey().zh(),
                                  one.getValue(),
                                  chosen.contains(one.getKey().key())))
                      .toList());
            });
    return counts;
  }
}
