package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.ordering.boundary.OpenDraft;

/** Lines that would come a day later if nobody ordered them before the next cut-off (A9). */
@ApplicationScoped
public class DraftWork implements WorkSource {

  private static final Duration NEAR = Duration.ofHours(2);

  @Inject OpenDrafts drafts;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.has(Role.BUYER, caller.companyId(), siteId)) {
      return List.of();
    }
    var near = clock.instant().plus(NEAR);
    return drafts.of(caller, siteId).stream()
        .flatMap(
            draft ->
                draft.parts().stream()
                    .filter(part -> !part.cutOffAt().isAfter(near))
                    .map(part -> item(draft, part)))
        .limit(most)
        .toList();
  }

  private static WorkItem item(OpenDraft draft, OpenDraft.Part part) {
    // a sum over two currencies is no amount; then nothing is said
    var stake = part.net().size() == 1 ? Optional.of(part.net().get(0)) : Optional.<Money>empty();
    return new WorkItem(
        WorkKind.CUT_OFF,
        Optional.empty(),
        Map.of("lines", String.valueOf(part.lineCount())),
        Name.same(draft.name()),
        new Place("", part.sellerNameEn(), part.sellerNameZh(), Optional.empty()),
        part.cutOffAt().minus(NEAR),
        Optional.of(part.cutOffAt()),
        stake,
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.DRAFT, draft.id())));
  }
}
