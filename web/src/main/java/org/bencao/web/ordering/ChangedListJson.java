package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.ordering.boundary.ChangeListResult;
import org.bencao.web.rest.Id;

/**
 * A list after a change.
 *
 * @param lineId the line that was added or changed; absent when one was taken out
 */
public record ChangedListJson(Optional<Id> lineId, ListJson list) {

  static ChangedListJson of(ChangeListResult.Changed changed) {
    var line = Optional.of(changed.lineId()).filter(id -> id != 0).map(Id::of);
    return new ChangedListJson(line, ListJson.of(changed.list()));
  }
}
