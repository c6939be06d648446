package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.Identifier;

/**
 * A number by which an item is known.
 *
 * @param scheme GTIN, NDC11, CIP13, CIP7, CN_APPROVAL, APPROVAL, MAKER_CODE or SELLER_ITEM
 */
public record IdentifierJson(String scheme, String value) {

  static IdentifierJson of(Identifier known) {
    return new IdentifierJson(known.scheme().name(), known.value());
  }
}
