package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.PutIntoDraftResult;

/**
 * What became of the lines of a list.
 *
 * @param draft absent when nothing could be added and no draft was named
 * @param added lines added to the draft
 * @param withoutOffer lines that nobody offers today; they are not in the draft
 * @param instead lines that come from another supplier than the preferred one
 */
public record PutJson(
    Optional<DraftJson> draft,
    int added,
    List<ListLineJson> withoutOffer,
    List<ListLineJson> instead) {

  static PutJson of(PutIntoDraftResult.Put put, Locale locale) {
    return new PutJson(
        put.draft().map(draft -> DraftJson.of(draft, locale)),
        put.added(),
        put.withoutOffer().stream().map(ListLineJson::of).toList(),
        put.instead().stream().map(ListLineJson::of).toList());
  }
}
