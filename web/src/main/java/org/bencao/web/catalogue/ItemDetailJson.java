package org.bencao.web.catalogue;

import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.ItemDetail;

/** One item with all its offers and what could be taken instead. */
public record ItemDetailJson(FoundItemJson item, List<EquivalentJson> equivalents) {

  static ItemDetailJson of(ItemDetail detail, Locale locale) {
    return new ItemDetailJson(
        FoundItemJson.of(detail.item(), locale),
        detail.equivalents().stream().map(one -> EquivalentJson.of(one, locale)).toList());
  }
}
