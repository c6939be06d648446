package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.receiving.boundary.TraceCaseKind;
import org.bencao.receiving.entity.TraceCase;

/**
 * Suspicions that nobody decided or told of, and requests that nobody answered (TRC-09, TRC-10).
 */
@ApplicationScoped
public class TraceCaseWork implements WorkSource {

  @Inject TraceCases cases;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    boolean decides = caller.hasAny(company, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
    boolean answers = decides || caller.hasAny(company, Role.SUPPLIER_DESK);
    return Stream.concat(
            decides
                ? cases.waiting(company, TraceCaseKind.SUSPECT, most).stream()
                : Stream.<TraceCase>empty(),
            answers
                ? cases.waiting(company, TraceCaseKind.REQUEST, most).stream()
                : Stream.<TraceCase>empty())
        .map(this::item)
        .toList();
  }

  private WorkItem item(TraceCase one) {
    boolean suspect = one.kind() == TraceCaseKind.SUSPECT;
    boolean late = one.dueAt().filter(due -> clock.instant().isAfter(due)).isPresent();
    var says =
        suspect ? (one.outcome().isPresent() ? "TELL" : "DECIDE") : TraceCaseKind.REQUEST.name();
    return new WorkItem(
        WorkKind.TRACE_CASE,
        Optional.empty(),
        Map.of("what", "#receiving.case.do." + says, "lot", suspect ? one.lot() : one.asker()),
        suspect ? new Name(one.nameEn(), one.nameZh()) : Name.same(one.subject()),
        new Place(Tsid.text(one.id()), "", "", Optional.empty()),
        one.openedAt(),
        one.dueAt(),
        Optional.empty(),
        suspect || late ? Outcome.REFUSE : Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.TRACE_CASE, one.id())));
  }
}
