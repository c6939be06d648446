package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.DraftHandOver;
import org.bencao.ordering.entity.Draft;

/** Drafts that a colleague gave to the caller (A7). */
@ApplicationScoped
public class HandOverWork implements WorkSource {

  @Inject Drafts drafts;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.has(Role.BUYER, caller.companyId(), siteId)) {
      return List.of();
    }
    return drafts.handedTo(caller, siteId, most).stream()
        .map(draft -> item(draft, draft.handOver().orElseThrow()))
        .toList();
  }

  private static WorkItem item(Draft draft, DraftHandOver handOver) {
    return new WorkItem(
        WorkKind.HANDED_OVER,
        Optional.empty(),
        Map.of("by", handOver.byName(), "note", said(handOver.note())),
        Name.same(draft.name()),
        new Place("", "", "", Optional.empty()),
        handOver.at(),
        Optional.empty(),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.DRAFT, draft.id())));
  }

  /** The words ask by {@code none} whether there is anything. */
  private static String said(String note) {
    return note.isEmpty() ? "none" : note;
  }
}
