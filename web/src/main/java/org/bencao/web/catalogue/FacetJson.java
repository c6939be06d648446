package org.bencao.web.catalogue;

import java.util.List;
import org.bencao.catalogue.boundary.Facet;

/** By what items can be narrowed; the query's parameter has the same name in small letters. */
public record FacetJson(Facet facet, List<FacetCountJson> values) {}
