package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.receiving.boundary.TraceSlipView;

/** Slips that the platform does not know in time; the head of quality sees the latest (TRC-05). */
@ApplicationScoped
public class SlipWork implements WorkSource {

  @Inject TraceSlips slips;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    boolean tells = caller.hasAny(company, siteId, Role.RECEIVER, Role.QUALITY_OFFICER);
    boolean leads = caller.hasAny(company, siteId, Role.QUALITY_HEAD);
    return tells || leads
        ? slips.views(caller, slips.open(siteId, clock.instant(), most)).stream()
            .flatMap(one -> one.finding().stream().map(finding -> item(one, finding)))
            .filter(item -> tells || item.severity() == Outcome.REFUSE)
            .toList()
        : List.of();
  }

  private static WorkItem item(TraceSlipView one, Finding finding) {
    return new WorkItem(
        WorkKind.TRACE_SLIP,
        Optional.of(Reason.UPLOAD_LATE),
        Map.of("doc", one.document(), "date", finding.date().orElse("")),
        new Name(one.partnerEn(), one.partnerZh()),
        new Place(one.document(), one.partnerEn(), one.partnerZh(), Optional.empty()),
        one.madeAt(),
        Optional.empty(),
        Optional.empty(),
        finding.outcome(),
        List.of(new WorkTarget(WorkTarget.Kind.TRACE_SLIP, one.id())));
  }
}
