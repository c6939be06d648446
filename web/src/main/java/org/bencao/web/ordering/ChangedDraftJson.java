package org.bencao.web.ordering;

import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.web.rest.Id;

/**
 * A draft after a change.
 *
 * @param lineId the line that was added or changed; absent when one was taken out
 */
public record ChangedDraftJson(Optional<Id> lineId, DraftJson draft) {

  static ChangedDraftJson of(ChangeDraftResult.Changed changed, Locale locale) {
    var line = Optional.of(changed.lineId()).filter(id -> id != 0).map(Id::of);
    return new ChangedDraftJson(line, DraftJson.of(changed.draft(), locale));
  }
}
