package org.bencao.web.compliance;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.compliance.boundary.DossierRow;

/**
 * A page of first-trade dossiers, the newest first.
 *
 * @param older asks for the page after this one, if there is one
 * @param newer asks for the page before this one, if there is one
 */
public record DossiersJson(
    List<DossierRowJson> dossiers, Optional<String> older, Optional<String> newer) {

  static DossiersJson of(Page<DossierRow> page) {
    return new DossiersJson(
        page.rows().stream().map(DossierRowJson::of).toList(), page.older(), page.newer());
  }
}
