package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.ordering.entity.Draft;

/** Puts lines at the end of a draft of a site: one that is there, or a fresh one. */
@ApplicationScoped
public class DraftFiller {

  /** What to order. */
  public record Line(long offerId, BigDecimal quantity) {}

  @Inject Drafts drafts;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Throws when there is no such draft at that site. */
  public Draft existing(Caller caller, long siteId, long draftId) {
    return drafts
        .find(caller, draftId)
        .filter(draft -> draft.siteId() == siteId)
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  public Draft fresh(Caller caller, long siteId, String name) {
    var draft = new Draft(identifiers.next(), caller, siteId, Names.of(name), clock.instant());
    drafts.add(draft);
    return draft;
  }

  public void fill(Caller caller, Draft draft, List<Line> lines) {
    lines.forEach(line -> draft.add(identifiers.next(), line.offerId(), line.quantity()));
    draft.saved(caller, clock.instant());
    drafts.flush();
  }

  /** The draft that was asked for, or a fresh one of that name. */
  public Draft of(Caller caller, long siteId, Optional<Long> draftId, String name) {
    return draftId
        .map(id -> existing(caller, siteId, id))
        .orElseGet(() -> fresh(caller, siteId, name));
  }
}
