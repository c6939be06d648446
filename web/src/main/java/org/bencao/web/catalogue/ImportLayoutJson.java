package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.LayoutView;
import org.bencao.web.rest.Id;

/**
 * How the columns of a file become the fields of an item or an offer.
 *
 * @param own the company's own, else for everybody
 */
public record ImportLayoutJson(Id id, String name, ImportKind kind, boolean own) {

  static ImportLayoutJson of(LayoutView layout) {
    return new ImportLayoutJson(Id.of(layout.id()), layout.name(), layout.kind(), layout.own());
  }
}
