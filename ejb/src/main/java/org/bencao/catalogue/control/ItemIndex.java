package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.Tsid;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The search index of items: asked by words, told by {@link IndexWork}. */
@ApplicationScoped
public class ItemIndex {

  private static final int LISTED_VALUES = 30;

  @Inject EntityManager entities;

  /** Best hits first; a spelling that finds nothing is tried again as it may have been meant. */
  public ItemHits find(ItemQuery query) {
    if (!query.codes().isEmpty()) {
      var scanned = hits(query, Wanted::asCode);
      if (scanned.total() > 0) {
        return scanned;
      }
    }
    var typed = hits(query, Wanted::asTyped);
    if (typed.total() > 0 || query.text().isEmpty()) {
      return typed;
    }
    var near = hits(query, Wanted::nearly);
    // a page behind the last hit has a total and no hits
    return near.ids().isEmpty()
        ? near
        : new ItemHits(
            near.ids(), near.total(), near.facets(), near.sellers(), nearest(query, near));
  }

  /** How many items the index holds. */
  public long count() {
    return session().search(Item.class).where(f -> f.matchAll()).fetchTotalHitCount();
  }

  /** Writes these items as they stand now and forgets those that are gone; done when it returns. */
  public void write(Collection<Long> ids) {
    var plan = session().indexingPlan();
    var found =
        entities
            .createQuery("select i from Item i where i.id in :ids", Item.class)
            .setParameter("ids", ids)
            .getResultList();
    found.forEach(plan::addOrUpdate);
    ids.stream()
        .filter(id -> found.stream().noneMatch(item -> item.id() == id))
        .forEach(id -> plan.purge(Item.class, id, null));
    plan.execute();
  }

  SearchSession session() {
    return Search.session(entities);
  }

  private ItemHits hits(
      ItemQuery query,
      BiFunction<SearchPredicateFactory, ItemQuery, PredicateFinalStep> predicate) {
    Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
    var search =
        session()
            .search(Item.class)
            .select(f -> f.id(Long.class))
            .where(f -> f.bool().must(predicate.apply(f, query)).filter(Wanted.narrowed(f, query)))
            .sort(f -> f.score());
    AggregationKey<Map<String, Long>> sellers = AggregationKey.of(ItemBinder.SELLERS);
    if (query.withFacets()) {
      search =
          search.aggregation(
              sellers,
              f -> f.terms().field(ItemBinder.SELLERS, String.class).maxTermCount(LISTED_VALUES));
      for (var facet : Facet.values()) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.name());
        keys.put(facet, key);
        search =
            search.aggregation(
                key,
                f ->
                    f.terms()
                        .field(ItemBinder.label(facet), String.class)
                        .orderByCountDescending()
                        .maxTermCount(LISTED_VALUES));
      }
    }
    var result = search.fetch(query.from(), query.size());
    return new ItemHits(
        result.hits(),
        result.total().hitCount(),
        facets(keys, result),
        query.withFacets() ? sellers(result.aggregation(sellers)) : Map.of(),
        Optional.empty());
  }

  private static Map<Long, Long> sellers(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(one -> Tsid.parse(one.getKey()), Map.Entry::getValue));
  }

  private static Map<Facet, List<Map.Entry<Facet.Value, Long>>> facets(
      Map<Facet, AggregationKey<Map<String, Long>>> keys, SearchResult<Long> result) {
    Map<Facet, List<Map.Entry<Facet.Value, Long>>> facets = new EnumMap<>(Facet.class);
    keys.forEach(
        (facet, key) ->
            facets.put(
                facet,
                result.aggregation(key).entrySet().stream()
                    .map(entry -> Map.entry(Facet.Value.ofLabel(entry.getKey()), entry.getValue()))
                    .toList()));
    return facets;
  }

  private Optional<String> nearest(ItemQuery query, ItemHits near) {
    var best = entities.find(Item.class, near.ids().get(0));
    return Optional.of(Spelling.nearest(query.text(), new SearchWords(best).of(1)));
  }
}
