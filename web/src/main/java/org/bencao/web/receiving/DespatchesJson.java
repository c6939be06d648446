package org.bencao.web.receiving;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.receiving.boundary.DespatchRow;

/**
 * A page of deliveries, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record DespatchesJson(
    List<DespatchRowJson> despatches, Optional<String> older, Optional<String> newer) {

  static DespatchesJson of(Page<DespatchRow> page) {
    return new DespatchesJson(
        page.rows().stream().map(DespatchRowJson::of).toList(), page.older(), page.newer());
  }

  static DespatchesJson of(Optional<DespatchRow> despatch) {
    return new DespatchesJson(
        despatch.stream().map(DespatchRowJson::of).toList(), Optional.empty(), Optional.empty());
  }
}
