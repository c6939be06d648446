package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.ordering.boundary.DeskRow;

/**
 * A page of a desk.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record DeskRowsJson(
    List<DeskRowJson> orders, Optional<String> older, Optional<String> newer) {

  static DeskRowsJson of(Page<DeskRow> page) {
    return new DeskRowsJson(
        page.rows().stream().map(DeskRowJson::of).toList(), page.older(), page.newer());
  }
}
