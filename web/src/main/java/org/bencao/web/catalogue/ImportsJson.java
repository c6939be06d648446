package org.bencao.web.catalogue;

import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.common.Page;

/**
 * A page of imports, newest first.
 *
 * @param older where the older page begins; absent on the last
 */
public record ImportsJson(List<ImportJson> imports, Optional<String> older) {

  static ImportsJson of(Page<ImportView> page) {
    return new ImportsJson(page.rows().stream().map(ImportJson::of).toList(), page.older());
  }
}
