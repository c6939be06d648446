package org.bencao.web.receiving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.receiving.boundary.DiscrepancyView;

/**
 * A page of claims, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record DiscrepanciesJson(
    List<DiscrepancyJson> discrepancies, Optional<String> older, Optional<String> newer) {

  static DiscrepanciesJson of(Page<DiscrepancyView> page, Locale locale) {
    return new DiscrepanciesJson(
        page.rows().stream().map(one -> DiscrepancyJson.of(one, locale)).toList(),
        page.older(),
        page.newer());
  }
}
