package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.ListView;
import org.bencao.web.rest.Id;

/**
 * A list with what each of its lines would be ordered from today.
 *
 * @param siteId absent when all sites of the company share the list
 */
public record ListJson(
    Id id,
    String name,
    Optional<Id> siteId,
    Instant savedAt,
    String savedBy,
    List<ListLineJson> lines) {

  static ListJson of(ListView list) {
    return new ListJson(
        Id.of(list.id()),
        list.name(),
        list.siteId().map(Id::of),
        list.savedAt(),
        list.savedBy(),
        list.lines().stream().map(ListLineJson::of).toList());
  }
}
