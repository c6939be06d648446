package org.bencao.web.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.SearchRequest;
import org.bencao.web.exchange.PageParameters;

/**
 * What the catalogue was asked for, and the addresses that differ from it in one point.
 *
 * @param inStock only what can be had now
 * @param withRefused also what the company may not buy
 * @param item the item whose offers and equivalents are shown
 * @param page from 1
 */
record SearchAddress(
    String text,
    Map<Facet, Set<String>> chosen,
    Set<Long> sellers,
    boolean inStock,
    boolean withRefused,
    Optional<Long> item,
    int page) {

  private static final String PATH = "/catalogue/search";
  private static final int LONGEST = 200;

  /** In the order of the facets, so that the same question has one address. */
  SearchAddress {
    var sorted = new TreeMap<Facet, Set<String>>();
    chosen.forEach(
        (facet, values) -> sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(values))));
    chosen = Collections.unmodifiableMap(sorted);
    sellers = Collections.unmodifiableSet(new TreeSet<>(sellers));
  }

  static SearchAddress of(PageParameters asked) {
    var chosen = new TreeMap<Facet, Set<String>>();
    for (var facet : Facet.values()) {
      var values = asked.texts(name(facet));
      if (!values.isEmpty()) {
        chosen.put(facet, Set.copyOf(values));
      }
    }
    return new SearchAddress(
        asked.text("q").map(SearchAddress::cut).orElse(""),
        chosen,
        Set.copyOf(asked.ids("seller")),
        asked.text("stock").isPresent(),
        asked.text("all").isPresent(),
        asked.id("item"),
        asked.text("page").map(SearchAddress::number).orElse(1));
  }

  /** How a facet is named in an address. */
  static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  SearchRequest request(int size) {
    return new SearchRequest(text, chosen, sellers, inStock, withRefused, page, size);
  }

  boolean isFiltered() {
    return filters() > 0;
  }

  int filters() {
    int facets = chosen.values().stream().mapToInt(Set::size).sum();
    return facets + sellers.size() + (inStock ? 1 : 0) + (withRefused ? 1 : 0);
  }

  SearchAddress showing(long itemId) {
    return new SearchAddress(
        text, chosen, sellers, inStock, withRefused, Optional.of(itemId), page);
  }

  SearchAddress onPage(int number) {
    return new SearchAddress(text, chosen, sellers, inStock, withRefused, Optional.empty(), number);
  }

  SearchAddress saying(String words) {
    return new SearchAddress(words, chosen, sellers, inStock, withRefused, Optional.empty(), 1);
  }

  SearchAddress unfiltered() {
    return new SearchAddress(text, Map.of(), Set.of(), false, false, Optional.empty(), 1);
  }

  SearchAddress withAll() {
    return new SearchAddress(text, chosen, sellers, inStock, true, Optional.empty(), 1);
  }

  /** Path and query. */
  String path() {
    var query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
    add(query, "q", text);
    chosen.forEach((facet, values) -> values.forEach(value -> add(query, name(facet), value)));
    sellers.forEach(seller -> add(query, "seller", Tsid.text(seller)));
    add(query, "stock", inStock ? "1" : "");
    add(query, "all", withRefused ? "1" : "");
    add(query, "item", item.map(Tsid::text).orElse(""));
    add(query, "page", page > 1 ? Integer.toString(page) : "");
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static String cut(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  /** Anything that is no page is the first one. */
  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }
}
