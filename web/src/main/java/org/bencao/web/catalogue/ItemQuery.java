package org.bencao.web.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.ordering.boundary.SearchRequest;
import org.bencao.web.rest.Id;

/** What a program asks the catalogue; several values of one facet mean any of them. */
public class ItemQuery {

  @QueryParam("q")
  @DefaultValue("")
  @Size(max = 200)
  String q;

  @QueryParam("form")
  List<String> form;

  @QueryParam("strength")
  List<String> strength;

  @QueryParam("maker")
  List<String> maker;

  @QueryParam("class")
  List<String> itemClass;

  @QueryParam("storage")
  List<String> storage;

  @QueryParam("seller")
  List<Id> seller;

  @QueryParam("stock")
  @DefaultValue("false")
  boolean stock;

  @QueryParam("all")
  @DefaultValue("false")
  boolean all;

  @QueryParam("limit")
  @DefaultValue("20")
  @Min(1)
  @Max(200)
  int limit;

  @QueryParam("page")
  @DefaultValue("1")
  @Min(1)
  @Max(100_000)
  int page;

  SearchRequest request() {
    return new SearchRequest(q.strip(), chosen(), sellers(), stock, all, page, limit);
  }

  private Map<Facet, Set<String>> chosen() {
    var chosen = new HashMap<Facet, Set<String>>();
    put(chosen, Facet.FORM, form);
    put(chosen, Facet.STRENGTH, strength);
    put(chosen, Facet.MAKER, maker);
    put(chosen, Facet.CLASS, itemClass);
    put(chosen, Facet.STORAGE, storage);
    return chosen;
  }

  private static void put(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
    if (!values.isEmpty()) {
      chosen.put(facet, new HashSet<>(values));
    }
  }

  private Set<Long> sellers() {
    return seller.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
  }
}
