package org.bencao.work.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.ordering.boundary.OpenDraft;
import org.bencao.ordering.boundary.OpenDraftService;
import org.bencao.ordering.boundary.Outstanding;
import org.bencao.ordering.boundary.OutstandingService;
import org.bencao.work.boundary.WorkView.Strip;
import org.bencao.work.control.CutOffs;
import org.bencao.work.control.WorkQueue;

/**
 * The first page of everybody: what waits, the most urgent first (R). Items are asked of the
 * features each time and stored nowhere; what is done is gone.
 */
@Stateless
public class WorkService {

  private static final int LISTED = 100;
  private static final Set<WorkKind> LICENCES =
      EnumSet.of(WorkKind.LICENCE_ENDS, WorkKind.LICENCE_ENDED);

  @Inject WorkQueue queue;
  @Inject OpenDraftService drafts;
  @Inject OutstandingService outstanding;

  /** A constant number of statements, whatever waits. */
  public WorkView of(Caller caller, long siteId) {
    var items = queue.of(caller, siteId);
    var open = drafts(caller, siteId);
    var waited = outstanding(caller, siteId);
    long licences = items.stream().filter(item -> LICENCES.contains(item.kind())).count();
    return new WorkView(
        new Strip(CutOffs.of(open), waited.unanswered(), licences),
        items.stream().limit(LISTED).toList(),
        items.size(),
        lastDone(caller, siteId, items),
        open,
        waited.deliveries());
  }

  /** The number beside the page's name, the same that the page counts. */
  public int count(Caller caller, long siteId) {
    return queue.of(caller, siteId).size();
  }

  private List<OpenDraft> drafts(Caller caller, long siteId) {
    return caller.has(Role.BUYER, caller.companyId(), siteId)
        ? drafts.of(caller, siteId)
        : List.of();
  }

  private Outstanding outstanding(Caller caller, long siteId) {
    boolean waits =
        OutstandingService.READERS.stream()
            .anyMatch(role -> caller.has(role, caller.companyId(), siteId));
    return waits ? outstanding.of(caller, siteId) : Outstanding.NOTHING;
  }

  private Optional<Instant> lastDone(Caller caller, long siteId, List<WorkItem> items) {
    return items.isEmpty() ? queue.lastDone(caller, siteId) : Optional.empty();
  }
}
