package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.ReorderResult;

/**
 * A past order that is in a draft again.
 *
 * @param draft absent when none of the lines is offered any more
 * @param added lines added to the draft
 * @param gone numbers of accepted lines that nobody offers any more
 */
public record ReorderedJson(Optional<DraftJson> draft, int added, List<Integer> gone) {

  static ReorderedJson of(ReorderResult.Accepted accepted, Locale locale) {
    return new ReorderedJson(
        accepted.draft().map(draft -> DraftJson.of(draft, locale)),
        accepted.added(),
        accepted.gone());
  }
}
