package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.ordering.control.TenderProgress;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.pricing.boundary.TenderVolumeView;

/** How far those who take part in tenders are (C4). */
@Stateless
public class TenderProgressService {

  @Inject TenderService tenders;
  @Inject TenderProgress progress;
  @Inject Clock clock;

  /**
   * Of the caller's companies, as buyer or as seller, the tender that ends last first; for the
   * platform all. A constant number of statements.
   */
  public List<TenderProgressView> list(Caller caller) {
    var found = tenders.list(caller);
    var volumes = progress.volumes(caller, found.stream().map(TenderVolumeView::terms).toList());
    var now = clock.instant();
    var views = new ArrayList<TenderProgressView>();
    for (int at = 0; at < found.size(); at++) {
      var zone = ZoneId.of(found.get(at).buyer().zone());
      views.add(view(found.get(at), volumes.get(at), LocalDate.ofInstant(now, zone)));
    }
    return views;
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
