package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.credit.boundary.LimitService;
import org.bencao.ordering.control.TenderProgress;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.pricing.boundary.TenderVolumeView;

/** How far those who take part in tenders are (C4). */
@Stateless
public class TenderProgressService {

  @Inject TenderService tenders;
  @Inject TenderProgress progress;
  @Inject LimitService limits;
  @Inject Clock clock;

  /**
   * Of the caller's companies, as buyer or as seller, the tender that ends last first; for the
   * platform all. A constant number of statements.
   */
  public List<TenderProgressView> list(Caller caller) {
    var found = tenders.list(caller);
    var volumes = progress.volumes(caller, found.stream().map(TenderVolumeView::terms).toList());
    var waiting = limits.waiting(caller, found.stream().map(one -> one.terms().id()).toList());
    var now = clock.instant();
    var views = new ArrayList<TenderProgressView>();
    for (int at = 0; at < found.size(); at++) {
      var zone = ZoneId.of(found.get(at).buyer().zone());
      var seen = known(caller, found.get(at), waiting);
      views.add(view(seen, volumes.get(at), LocalDate.ofInstant(now, zone)));
    }
    return views;
  }

  /** What waits for the buyer's approval is the buyer's alone: the others' figure is without it. */
  private static TenderVolumeView known(
      Caller caller, TenderVolumeView one, Map<Long, BigDecimal> waiting) {
    var hidden = waiting.getOrDefault(one.terms().id(), BigDecimal.ZERO);
    return caller.companyId() == one.buyer().id()
        ? one
        : new TenderVolumeView(
            one.tenderId(),
            one.terms(),
            one.item(),
            one.buyer(),
            one.seller(),
            one.ordered().subtract(hidden));
  }

  private static TenderProgressView view(TenderVolumeView found, Volume volume, LocalDate today) {
    return new TenderProgressView(
        found,
        today,
        volume.received(),
        volume.percentDone(),
        volume.percentPlanned(today),
        volume.isBehind(today));
  }
}
