package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.entity.ImportLayout;
import org.bencao.common.Identifiers;

/** What the runner of imports has to know of them. */
@Stateless
public class ImportLedger {

  @Inject Imports imports;
  @Inject Identifiers identifiers;

  public List<Long> running() {
    return imports.running();
  }

  public ImportState state(long importId) {
    return imports.own(importId).state();
  }

  /** The layouts that come with the portal, once. */
  public void layouts() {
    var known =
        imports.layouts(Set.of(0L)).stream().map(ImportLayout::name).collect(Collectors.toSet());
    for (var shipped : ShippedLayout.values()) {
      if (!known.contains(shipped.title())) {
        var kind = ImportKind.valueOf(shipped.layout().kind().name());
        imports.add(new ImportLayout(identifiers.next(), 0, shipped.title(), kind, shipped.text()));
      }
    }
  }
}
