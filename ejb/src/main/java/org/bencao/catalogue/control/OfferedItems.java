package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Gtin;
import org.bencao.document.DocumentItem;

/**
 * What names an item of a seller's catalogue in a table of offers: what names it everywhere, else
 * the seller's own number of something that it offers already. No number of the seller is taken for
 * one of the portal's.
 */
@ApplicationScoped
public class OfferedItems {

  /** Stands in no number of any item. */
  private static final String UNKNOWN = "? ";

  @Inject ItemCodes codes;
  @Inject Offers offers;

  /** For each item a text; a constant number of statements. */
  public List<String> named(long sellerCompanyId, Collection<DocumentItem> items) {
    var known =
        codes.items(items.stream().flatMap(OfferedItems::everywhere).collect(Collectors.toSet()));
    var own =
        offers.ownItemCodes(
            sellerCompanyId,
            items.stream().flatMap(item -> item.sellerItem().stream()).collect(Collectors.toSet()));
    return items.stream().map(item -> named(item, known.keySet(), own)).toList();
  }

  private static String named(DocumentItem item, Set<String> known, Map<String, Set<String>> own) {
    return everywhere(item)
        .filter(known::contains)
        .findFirst()
        .or(
            () ->
                item.sellerItem()
                    .map(number -> own.getOrDefault(number, Set.of()))
                    .filter(found -> found.size() == 1)
                    .map(found -> found.iterator().next()))
        .or(() -> everywhere(item).findFirst())
        .orElseGet(() -> UNKNOWN + anyNumber(item));
  }

  private static Stream<String> everywhere(DocumentItem item) {
    return Stream.of(item.gtin().map(Gtin::value), item.ndc11(), item.approvalNumber())
        .flatMap(Optional::stream);
  }

  private static String anyNumber(DocumentItem item) {
    return Stream.of(item.sellerItem(), item.manufacturerItem(), item.buyerItem())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }
}
